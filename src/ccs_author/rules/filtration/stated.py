"""What the strategy states of filters."""

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, stated
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid
from ccs_author.rules.filtration.vent_filter import filters_gas


def _alone(filter_: Filter, strategy: Strategy) -> bool:
    return sterilising_liquid(filter_, strategy) and filter_.role in (None, "single")


def _first_of_a_pair(filter_: Filter, _: Strategy) -> bool:
    return filter_.role == "redundant, first"


SECOND_FILTER = stated(
    "second-filter-considered",
    Filter,
    "second_filter",
    "whether a second filter near the point of fill was considered",
    ANNEX_1("8.80", "info"),
    covers=("A1-FIL-010",),
    when=_alone,
    explanation="""
    A second sterilising filter as close as possible to the point of fill is considered.

    Between filter and needle lie connections, and a filter further on covers them as well.

    State in `second_filter` what was decided and why.
    """,
)

REDUNDANT_FILTERS = stated(
    "redundant-filter-tests",
    Filter,
    "redundancy",
    "when the second filter is tested, and what then follows",
    ANNEX_1("8.92"),
    covers=("A1-FIL-012",),
    when=_first_of_a_pair,
    also={"together_with": "the second filter of the pair"},
    explanation="""
    Of two redundant filters the first is tested after use, and the second when the first fails.

    The second one rescues a batch only when somebody has said beforehand what its test decides;
    the failure of the first is investigated in any case.

    Say so in `redundancy` and name the second filter in `together_with`.
    """,
)

COMPATIBILITY = stated(
    "filter-compatibility",
    Filter,
    "validation.adsorption",
    "a study of what it takes out of the product",
    ANNEX_1("8.81"),
    covers=("A1-FIL-015",),
    when=sterilising_liquid,
    also={
        "validation.extractables": "a study of what it gives off",
        "validation.particles": "the evidence that it sheds no particles or fibres",
    },
    explanation="""
    Studies show that a filter takes nothing out of the product and gives nothing off into it.

    Preservatives stick to membranes, and housings and seals leach into solvents.

    Name `adsorption`, `extractables` and `particles` under `validation`.
    """,
)

GAS_FILTER_WETTING = stated(
    "gas-filter-wetting",
    Filter,
    "wetting",
    "how wetting is avoided",
    ANNEX_1("8.90", "warning"),
    covers=("A1-FIL-018",),
    when=filters_gas,
    explanation="""
    Measures keep vent and gas filters dry, both filter and housing.

    A wet membrane lets no gas through, so that a vessel collapses or sucks in air elsewhere.

    State the measure in `wetting`: heated housing, drained line, place above the liquid.
    """,
)
