"""Ceilings of graded rooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def graded_room(room: Room, _: Strategy) -> bool:
    """Whether the room is grade A to D."""
    return room.grade is not None and at_least(room.grade, "D")


@rule(Room, ANNEX_1("4.8", "warning"), covers=("A1-ROOM-009",), when=graded_room)
def ceiling_sealed(room: Room, _: Strategy) -> Iterator[Gap]:
    """The ceiling of a graded room is sealed.

    The space above is neither cleaned nor filtered, and every gap lets it fall into the room.

    Seal the ceiling and state `ceiling_sealed: true`.
    """
    if room.ceiling_sealed is None:
        yield NotStated(
            f"{room.id} does not state whether its ceiling is sealed", "ceiling_sealed"
        )
    elif not room.ceiling_sealed:
        yield Gap(
            f"the ceiling of {room.id} (grade {room.grade}) is not sealed", "ceiling_sealed"
        )
