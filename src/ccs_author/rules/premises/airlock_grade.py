"""Grade of the last stage before a room."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, rule


def entry_airlock(room: Room, _: Strategy) -> bool:
    """Whether the room is an airlock through which people or goods come in."""
    return (
        room.airlock is not None and room.airlock.direction != "out" and room.grade is not None
    )


@rule(
    Room,
    ANNEX_1("4.12"),
    PART_IV("4.2.2", "warning"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("A1-LOCK-005", "ATMP-GRD-008"),
    when=entry_airlock,
)
def airlock_grade(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """The last stage of an entry airlock has, at rest, the grade of the room it opens to.

    Whatever stands in the airlock when the inner door opens goes on with the person or the
    trolley.

    Raise the grade of the airlock (`grade_at_rest` is enough), add a stage, or state
    `direction: out` when it is for leaving only.
    """
    own = room.grade_at_rest or room.grade
    for door in strategy.doors_of(room.id):
        sides = strategy.sides_of(door)
        if sides is None or door.kind not in {"door", "sliding door"}:
            continue
        target = sides[0] if sides[1].id == room.id else sides[1]
        leaving = door.direction == ("inward" if sides[0].id == room.id else "outward")
        if target.airlock is not None or target.grade is None or own is None or leaving:
            continue
        if at_least(target.grade, "D") and not at_least(own, target.grade):
            yield Gap(
                f"{room.id} is grade {own} at rest, but opens to {target.id}, grade "
                f"{target.grade}",
                "grade_at_rest" if room.grade_at_rest else "grade",
            )
