"""Gases at their point of use."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

GASES = ("compressed air", "nitrogen", "carbon dioxide", "oxygen", "other process gas")


def gas_in_contact(utility: Utility, _: Strategy) -> bool:
    """Whether the utility is a gas that touches product or sterile surfaces."""
    return utility.kind in GASES and utility.contact in ("direct", "indirect")


@rule(
    Utility,
    ANNEX_1("6.19"),
    PART_IV("9.3", "warning"),
    FDA_ASEPTIC("IV.D", "warning"),
    covers=("ATMP-MAT-009",),
    when=gas_in_contact,
)
def gas_filtered_at_use(utility: Utility, strategy: Strategy) -> Iterator[Gap]:
    """A gas that touches product passes a sterilising filter at its point of use.

    Pipes and fittings behind any earlier filter add what they hold.

    Name a gas filter in `point_of_use_filter`.
    """
    if utility.point_of_use_filter is None:
        yield NotStated(f"no filter at the point of use of {utility.label} is stated")
        return
    named = strategy.find(utility.point_of_use_filter, Filter)
    if named is not None and named.kind not in (None, "gas filter", "vent filter"):
        yield Gap(
            f"the filter at the point of use of {utility.label}, {named.id}, is a {named.kind}",
            "point_of_use_filter",
        )
