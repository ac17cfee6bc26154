"""How many people a cleanroom holds."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule


def graded_room(room: Room, _: Strategy) -> bool:
    """Whether the room is grade A to D."""
    return room.grade is not None and at_least(room.grade, "D")


@rule(
    Room,
    ANNEX_1("7.2"),
    FDA_ASEPTIC("V", "warning"),
    covers=("A1-ROOM-013",),
    when=graded_room,
)
def occupancy_limit(room: Room, _: Strategy) -> Iterator[Gap]:
    """Every graded room states how many people it holds at most.

    People are the largest source of particles and organisms, and qualification only holds for
    as many as were there.

    State `occupancy_max`, and classify the room with that many people.
    """
    if room.occupancy_max is None:
        yield NotStated(
            f"{room.id} (grade {room.grade}) does not state how many people it holds",
            "occupancy_max",
        )
    elif room.occupancy_max <= 0:
        yield Gap(f"{room.id} holds {room.occupancy_max} people", "occupancy_max")
