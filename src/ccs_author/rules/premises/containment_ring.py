"""What surrounds a room under negative pressure."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def negative_cleanroom(room: Room, _: Strategy) -> bool:
    """Whether the room is graded and stands below the pressure of the surroundings."""
    graded = room.grade is not None and at_least(room.grade, "D")
    return graded and room.pressure_pa is not None and room.pressure_pa.value < 0


@rule(
    Room,
    PART_IV("4.2.1"),
    ANNEX_2A("3.7"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("ATMP-PRS-002",),
    when=negative_cleanroom,
)
def containment_ring(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """A cleanroom under negative pressure is surrounded by rooms under positive pressure.

    The ring keeps the agent in and unfiltered air out at the same time; without it the room
    breathes in whatever its neighbours leave.

    Give every room that opens into it a positive pressure, usually as a bubble airlock, or
    bring the room itself above the reference. Of several contained rooms (`containment: true`)
    the ring lies around all of them.
    """
    for door in strategy.doors_of(room.id):
        code = next((each for each in door.between if each != room.id), room.id)
        neighbour = strategy.find(code, Room)
        if neighbour is None or neighbour is room or _same_suite(room, neighbour, strategy):
            continue
        if neighbour.pressure_pa is None:
            yield NotStated(
                f"{room.id} stands at {room.pressure_pa}, and {neighbour.id}, which opens into "
                "it, states no pressure",
                "pressure_pa",
            )
        elif neighbour.pressure_pa.value <= 0:
            yield Gap(
                f"{room.id} (grade {room.grade}) stands at {room.pressure_pa}, but "
                f"{neighbour.id} beside it at {neighbour.pressure_pa} is no positive ring",
                "pressure_pa",
            )


def _same_suite(room: Room, neighbour: Room, strategy: Strategy) -> bool:
    both = bool(room.containment) and bool(neighbour.containment)
    return both and negative_cleanroom(neighbour, strategy)
