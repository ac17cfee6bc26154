"""Watching work from outside."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def holds_a_or_b(room: Room, _: Strategy) -> bool:
    """Whether the room is grade A or B, and no airlock."""
    return room.grade in {"A", "B"} and room.airlock is None


@rule(Room, ANNEX_1("4.17", "warning"), covers=("A1-ROOM-011",), when=holds_a_or_b)
def viewing(room: Room, _: Strategy) -> Iterator[Gap]:
    """Work in grade A and B can be watched from outside.

    Supervisors who have to enter in order to see become one more source of contamination.

    State the window or camera in `viewing`.
    """
    if not room.viewing:
        yield NotStated(
            f"{room.id} is grade {room.grade} and does not state how it can be watched from "
            "outside",
            "viewing",
        )
