"""Vent and gas filters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

GAS = ("vent filter", "gas filter", "tank vent filter")


def filters_gas(filter_: Filter, _: Strategy) -> bool:
    """Whether the filter is for gas."""
    return filter_.kind in GAS


@rule(
    Filter,
    PART_IV("5.1"),
    ANNEX_2A("3.8"),
    ANNEX_1("8.88", "warning"),
    FDA_ASEPTIC("IX.B", "warning"),
    covers=("ATMP-CLS-006",),
    when=filters_gas,
)
def vent_filter(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Vent and gas filters are hydrophobic, have a longest use and an integrity test.

    A wetted filter lets no gas through or lets organisms grow through, and nobody sees either.

    State `hydrophobic: true`, `integrity` and `use_max_h`, `batches_max` or `replaced`, and in
    `critical` whether sterility depends on the filter.
    """
    if filter_.critical is None:
        yield NotStated(f"whether sterility depends on {filter_.label} is not stated")
    if filter_.hydrophobic is None:
        yield NotStated(f"{filter_.label} does not say whether it is hydrophobic")
    elif not filter_.hydrophobic:
        yield Gap(f"{filter_.label} is for gas, but not hydrophobic", "hydrophobic")
    if not (filter_.use_max_h or filter_.batches_max or filter_.replaced):
        yield NotStated(f"{filter_.label} has no longest use")
    if filter_.integrity is None:
        yield NotStated(f"{filter_.label} has no integrity test")
