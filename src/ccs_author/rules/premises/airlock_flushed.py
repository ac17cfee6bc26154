"""Air of airlocks."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def graded_airlock(room: Room, _: Strategy) -> bool:
    """Whether the room is an airlock of grade A to D."""
    return room.airlock is not None and room.grade is not None and at_least(room.grade, "D")


@rule(Room, ANNEX_1("4.12"), covers=("A1-LOCK-008",), when=graded_airlock)
def airlock_flushed(room: Room, _: Strategy) -> Iterator[Gap]:
    """An airlock is flushed with filtered air.

    Between two uses the air of the other side has to leave before the next door opens.

    Supply filtered air and state `flushed: true` in `airlock`.
    """
    flushed = room.airlock.flushed if room.airlock is not None else None
    if flushed is None:
        yield NotStated(
            f"{room.id} does not state whether it is flushed with filtered air",
            "airlock.flushed",
        )
    elif not flushed:
        yield Gap(
            f"{room.id} is an airlock that is not flushed with filtered air", "airlock.flushed"
        )
