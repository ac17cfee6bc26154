"""Entry to graded rooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, rule
from ccs_author.rules.boundaries import between_grades, cleaner_first


def way_between_grades(door: Door, strategy: Strategy) -> bool:
    """Whether people or goods pass it between two grades; emergency doors stay shut."""
    walked = door.kind in {"door", "sliding door"} or (
        "people" in door.passes and door.kind != "emergency door"
    )
    return walked and door.direction != "closed" and between_grades(door, strategy)


@rule(
    Door,
    ANNEX_1("4.1"),
    ANNEX_1("4.12"),
    PART_IV("4.2.2", "warning"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("A1-ROOM-002",),
    when=way_between_grades,
)
def airlock_entry(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """A graded room is entered from a lower grade through an airlock or change room only.

    A plain door lets the air of the lower grade in with everybody who passes, and leaves no
    place to gown or to disinfect.

    Fill `airlock` of the room that is the airlock, or put one between the two rooms.
    """
    sides = strategy.sides_of(door)
    if sides is None or any(room.airlock is not None for room in sides):
        return
    clean, other = cleaner_first(*sides)
    yield Gap(
        f"the {door.kind} {door.label} leads from {other.id} (grade {other.grade}) straight "
        f"into {clean.id} (grade {clean.grade})",
        "between",
    )
