"""What the strategy states of utilities."""

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utilities, Utility
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, GMP, stated
from ccs_author.rules.made_here import works_aseptically
from ccs_author.rules.utilities.gas_filtered_at_use import GASES, gas_in_contact
from ccs_author.rules.utilities.steam_condensate import pure_steam

UNTRENDED = ("electrical power", "bought sterile water")
WATERS = ("water for injections", "purified water")


def water_system(utility: Utility, _: Strategy) -> bool:
    """Whether the utility is water made on site."""
    return utility.kind in WATERS


def _high_impact(utility: Utility, _: Strategy) -> bool:
    return utility.impact == "high" and utility.kind not in UNTRENDED


def _has_utilities(utilities: Utilities, _: Strategy) -> bool:
    return bool(utilities.systems)


def _may_flow_back(utility: Utility, _: Strategy) -> bool:
    touches = utility.contact in ("direct", "indirect")
    return utility.kind in (*GASES, "vacuum") and touches


def _sterile_gas(utility: Utility, strategy: Strategy) -> bool:
    return gas_in_contact(utility, strategy) and works_aseptically(utility, strategy)


def _filters_gas_of_a_batch(filter_: Filter, _: Strategy) -> bool:
    gas = filter_.kind in ("gas filter", "vent filter") and filter_.batches_max == 1
    return gas or filter_.kind == "tank vent filter"


UTILITIES_ASSESSED = stated(
    "utilities-assessed",
    Utilities,
    "impact_assessment",
    "the assessment of what its utilities do to product",
    ANNEX_1("6.1"),
    covers=("A1-UTL-001",),
    when=_has_utilities,
    explanation="""
    The impact of utilities on product is judged by a risk assessment that the strategy names.

    A level without the assessment behind it is an opinion.

    Name the assessment in `utilities.impact_assessment`.
    """,
)

UTILITY_TRENDED = stated(
    "utility-trended",
    Utility,
    "trended",
    "how its results are trended",
    ANNEX_1("6.4"),
    covers=("A1-UTL-003",),
    when=_high_impact,
    explanation="""
    The results of a utility of high impact are trended.

    A utility drifts for months before it fails; a trend shows it while it still meets limits.

    State under `trended` what is trended, how often and who looks at it.
    """,
)

BACKFLOW_PREVENTED = stated(
    "backflow-prevented",
    Utility,
    "backflow",
    "how backflow is prevented",
    ANNEX_1("6.20"),
    covers=("A1-VAC-001",),
    when=_may_flow_back,
    explanation="""
    Vacuum and gases that touch product or sterile surfaces cannot flow back.

    When a pump stops, pressure turns round and takes along what stands in the line.

    State under `backflow` what prevents it, or why product is not at risk.
    """,
)

STERILE_BEHIND_FILTER = stated(
    "sterile-behind-gas-filter",
    Utility,
    "sterile_behind_filter",
    "how what lies behind its filter at the point of use is kept sterile",
    ANNEX_1("6.19"),
    covers=("A1-GAS-005",),
    when=_sterile_gas,
    explanation="""
    Behind the filter at the point of use, pipes and fittings of a gas are sterile.

    What the filter keeps out, a line behind it that is not sterile brings in again.

    State under `sterile_behind_filter` how that part is sterilised and kept so, or where the
    sterile path begins.
    """,
)

GAS_FILTER_RESULT_IN_RELEASE = stated(
    "gas-filter-result-in-release",
    Filter,
    "result_in_release",
    "whether the result of its integrity test is part of batch release",
    ANNEX_1("6.19"),
    covers=("A1-GAS-003",),
    when=_filters_gas_of_a_batch,
    denied="serves a batch, but the result of its integrity test is not part of batch release",
    explanation="""
    The integrity test of a gas filter of a batch, or of a tank vent, is part of its release.

    Gas that passed a broken filter reached the product, whatever the sterility test says.

    Test the filter, review the result before release and state `result_in_release: true`.
    """,
)

WATER_ALERT_BASIS = stated(
    "water-alert-basis",
    Utility,
    "sampling.alert_basis",
    "how its alert levels were set",
    ANNEX_1("6.13", "warning"),
    covers=("A1-WAT-007",),
    when=water_system,
    explanation="""
    Alert levels of water come from its qualification and are looked at again.

    A level from a book rises above what the system does and warns of nothing.

    State under `sampling.alert_basis` which data set the levels and when they are reviewed.
    """,
)

WATER_SAMPLED_DAILY = stated(
    "water-sampled-daily",
    Utility,
    "sampling.daily",
    "whether it is sampled on each day it is used",
    ANNEX_1("6.13"),
    covers=("A1-WAT-006",),
    when=water_system,
    denied="is not sampled on each day it is used",
    explanation="""
    Water used in manufacture is sampled on each day it is used.

    A batch is judged by the water of its day, not by that of the week before.

    Sample one point at least on each day of manufacture and state `sampling.daily: true`.
    """,
)

WATER_FLOW = stated(
    "water-flow-turbulent",
    Utility,
    "water.flow",
    "which flow keeps it turbulent",
    ANNEX_1("6.9", "warning"),
    covers=("A1-WAT-008",),
    when=water_system,
    also={"water.flow_monitored": "how often that flow is checked"},
    explanation="""
    The flow that keeps water turbulent is fixed at qualification and checked in routine.

    Where water creeps along the wall of a pipe, organisms settle and stay.

    State `water.flow` with its unit, and `water.flow_monitored`.
    """,
)

WATER_SANITISED = stated(
    "water-sanitised",
    Utility,
    "water.sanitised",
    "how often it is sanitised",
    ANNEX_1("6.12"),
    covers=("A1-WAT-009",),
    when=water_system,
    also={
        "sanitisation": "how it is sanitised",
        "water.after_sanitisation": "what is tested before it is used again",
    },
    explanation="""
    A water system is sanitised at a stated interval and tested before it is used again.

    A biofilm that is left to grow no longer yields to heat or chemicals that would have stopped
    it.

    State `sanitisation`, `water.sanitised` and `water.after_sanitisation`.
    """,
)

WATER_SEASONS = stated(
    "water-seasons-qualified",
    Utility,
    "water.seasons_covered",
    "whether its qualification covers the seasons",
    ANNEX_1("6.8", "warning"),
    GMP("Annex 15 8.2", "warning"),
    covers=("A1-WAT-010",),
    when=water_system,
    denied="was not qualified through the seasons",
    explanation="""
    The qualification of a water system covers the seasons.

    Feed water in August is not feed water in February.

    Sample the system over a year and state `water.seasons_covered: true`.
    """,
)

STEAM_GENERATOR = stated(
    "steam-generator-qualified",
    Utility,
    "steam.feed_water",
    "which water feeds the generator",
    ANNEX_1("6.16"),
    covers=("A1-STM-004",),
    when=pure_steam,
    also={
        "steam.endotoxin_limit": "the endotoxin limit of its condensate",
        "qualification": "how the generator is qualified",
    },
    explanation="""
    Pure steam has a suitable feed water, an endotoxin limit and a qualified generator.

    Droplets carry what is in the feed water into the steam, and endotoxin survives it.

    State `steam.feed_water`, `steam.endotoxin_limit` and `qualification`.
    """,
)
