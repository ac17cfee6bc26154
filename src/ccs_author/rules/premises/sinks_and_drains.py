"""Sinks and drains in the cleanest rooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def grade_a_or_b(room: Room, _: Strategy) -> bool:
    """Whether the room is grade A or B."""
    return room.grade in {"A", "B"}


@rule(
    Room,
    ANNEX_1("4.9"),
    PART_IV("4.2.4"),
    FDA_ASEPTIC("IV.E", "warning"),
    covers=("A1-ROOM-005", "ATMP-GRD-006"),
    when=grade_a_or_b,
)
def sinks_and_drains(room: Room, _: Strategy) -> Iterator[Gap]:
    """Rooms of grade A and B have neither sinks nor drains.

    Standing water grows what every other measure keeps out, and cannot be kept sterile.

    Move the sink or drain to grade D, and state `sinks: 0` and `drains: 0`.
    """
    for field, count in (("sinks", room.sinks), ("drains", room.drains)):
        if count is None:
            yield NotStated(
                f"{room.id} is grade {room.grade} and does not state how many {field} it has",
                field,
            )
        elif count > 0:
            yield Gap(f"{room.id} is grade {room.grade} and has {field}: {count}", field)
