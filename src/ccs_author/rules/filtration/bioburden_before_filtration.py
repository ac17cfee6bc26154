"""Bioburden before sterilising filtration."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid


@rule(
    Filter,
    ANNEX_1("10.3"),
    ANNEX_1("8.93"),
    covers=("A1-FIL-008", "ATMP-FLT-003"),
    when=sterilising_liquid,
)
def bioburden_before_filtration(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Bioburden has a limit before the sterilising filter.

    A filter removes organisms, not all their toxins, and its capacity is challenged once, not
    in each batch.

    State `bioburden_limit_cfu_100ml` and why that limit in `bioburden_basis`.
    """
    if filter_.bioburden_limit_cfu_100ml is None:
        yield NotStated(f"no bioburden limit is stated before {filter_.label}")
    elif filter_.bioburden_basis is None:
        yield NotStated(
            f"why the bioburden limit before {filter_.label} is what it is is not stated"
        )
