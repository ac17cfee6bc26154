"""Pore size of sterilising filters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule

LARGEST_UM = 0.22
STERILISING = ("sterilising liquid filter", "vent filter", "gas filter", "tank vent filter")


def sterilising(filter_: Filter, _: Strategy) -> bool:
    """Whether the filter keeps organisms out."""
    return filter_.kind in STERILISING


@rule(
    Filter,
    ANNEX_1("8.79"),
    ANNEX_1("6.19"),
    FDA_ASEPTIC("IX.B", "warning"),
    covers=("A1-FIL-001", "A1-GAS-002"),
    when=sterilising,
)
def filter_pore_size(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Sterilising filters have pores of at most 0.22 um.

    That is the nominal size whose retention of bacteria is established.

    Use a filter of 0.22 um or finer and state `pore_um`.
    """
    if filter_.pore_um is None:
        yield NotStated(f"{filter_.label} does not state its pore size")
    elif filter_.pore_um.value > LARGEST_UM:
        yield Gap(
            f"{filter_.label} has pores of {filter_.pore_um}, larger than "
            f"{plain(LARGEST_UM)} um",
            "pore_um",
        )
