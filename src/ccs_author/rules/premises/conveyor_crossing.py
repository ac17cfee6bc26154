"""Conveyors between grades."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, rule
from ccs_author.rules.boundaries import between_grades, cleaner_first

STERILISED = Pattern(r"steril|depyrogen|tunnel", re.IGNORECASE)


def conveyor_from_a_or_b(door: Door, strategy: Strategy) -> bool:
    """Whether a conveyor leaves grade A or B for a lower grade."""
    sides = strategy.sides_of(door) if door.kind == "conveyor" else None
    if sides is None or not between_grades(door, strategy):
        return False
    return cleaner_first(*sides)[0].grade in {"A", "B"}


@rule(
    Door,
    ANNEX_1("5.8"),
    FDA_ASEPTIC("IV.E", "warning"),
    covers=("A1-ROOM-015",),
    when=conveyor_from_a_or_b,
)
def conveyor_crossing(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """No conveyor belt runs between grade A or B and a lower grade.

    The belt comes back with what it met on the other side, unless it is sterilised all the
    time, as in a tunnel.

    End the belt at the wall, or state in `exception` how it is continuously sterilised.
    """
    sides = strategy.sides_of(door)
    if sides is None or STERILISED.search(door.exception or ""):
        return
    clean, other = cleaner_first(*sides)
    yield Gap(
        f"the conveyor {door.label} runs between {clean.id} (grade {clean.grade}) and "
        f"{other.id} (grade {other.grade})",
        "kind",
    )
