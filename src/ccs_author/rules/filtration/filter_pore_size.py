"""Pore size of sterilising filters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule

LARGEST_UM = 0.22
LIQUID = "sterilising liquid filter"
STERILISING = (LIQUID, "vent filter", "gas filter", "tank vent filter")


def sterilising(filter_: Filter, _: Strategy) -> bool:
    """Whether the filter keeps organisms out, or what it filters is left open."""
    return filter_.kind in (None, *STERILISING)


@rule(
    Filter,
    ANNEX_1("8.79"),
    ANNEX_1("6.19"),
    FDA_ASEPTIC("IX.B", "warning"),
    covers=("A1-FIL-001", "A1-GAS-002", "ATMP-CLS-006"),
    when=sterilising,
)
def filter_pore_size(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Sterilising filters have pores of at most 0.22 um, and those for liquids are validated.

    That is the nominal size whose retention of bacteria is established; whether it holds with
    this product, a study shows.

    Use a filter of 0.22 um or finer, state its `kind` and `pore_um`, and name the study in
    `validated_by`.
    """
    if filter_.kind is None:
        yield NotStated(f"what {filter_.label} filters is not stated")
        return
    if filter_.kind == LIQUID and filter_.validated_by is None:
        yield NotStated(f"{filter_.label} names no validation")
    if filter_.pore_um is None:
        yield NotStated(f"{filter_.label} does not state its pore size")
    elif filter_.pore_um.value > LARGEST_UM:
        yield Gap(
            f"{filter_.label} has pores of {filter_.pore_um}, larger than "
            f"{plain(LARGEST_UM)} um",
            "pore_um",
        )
