"""The usual bioburden limit before filtration."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.model.quantity import plain
from ccs_author.rules import STANDARD, Gap, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid

USUAL_CFU_100ML = 10


@rule(
    Filter,
    STANDARD("EMA/CHMP/CVMP/QWP/850374/2015", "warning"),
    covers=("A1-FIL-009",),
    when=sterilising_liquid,
)
def bioburden_limit_usual(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Bioburden before the sterilising filter is at most 10 CFU in 100 ml, or justified.

    Annex 1 names no figure; the guideline on sterilisation expects this one in most situations.

    State `bioburden_limit_cfu_100ml`, 10 or fewer, or the reason in `bioburden_basis`.
    """
    limit = filter_.bioburden_limit_cfu_100ml
    if limit is not None and limit > USUAL_CFU_100ML and filter_.bioburden_basis is None:
        yield Gap(
            f"{filter_.label} allows {plain(limit)} CFU in 100 ml before it, "
            f"more than {USUAL_CFU_100ML}, and no basis is given",
            "bioburden_limit_cfu_100ml",
        )
