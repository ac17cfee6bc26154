"""Pressures told twice: of rooms, and of the openings between them."""

from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.model.quantity import plain
from ccs_author.rules import PRACTICE, Gap, rule

TOLERANCE_PA: Final = 1
"""What rounding may make of a difference, in pascal."""


def told_twice(door: Door, strategy: Strategy) -> bool:
    """Whether the opening states its difference and both rooms their pressures."""
    sides = strategy.sides_of(door)
    return (
        door.pressure_set_pa is not None
        and sides is not None
        and all(room.pressure_pa is not None for room in sides)
    )


@rule(Door, PRACTICE("figures that agree", "warning"), when=told_twice)
def pressure_figures_agree(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """The pressure difference of an opening is the one between its two rooms.

    Where one thing has two figures, people follow the one that suits them, and a change
    reaches only one of them.

    Correct `pressure_set_pa` of the door or `pressure_pa` of a room.
    """
    sides = strategy.sides_of(door)
    given = door.pressure_set_pa
    if sides is None or given is None:
        return
    inner, outer = sides
    if inner.pressure_pa is None or outer.pressure_pa is None:
        return
    found = inner.pressure_pa.value - outer.pressure_pa.value
    if abs(found - given.value) > TOLERANCE_PA:
        yield Gap(
            f"{door.label} is set to {given}, but {inner.id} ({inner.pressure_pa}) and "
            f"{outer.id} ({outer.pressure_pa}) differ by {plain(round(found, 2))} Pa",
            "pressure_set_pa",
        )
