"""People present at classification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def qualified_in_operation(room: Room, _: Strategy) -> bool:
    """Whether a room with a limit of people is qualified in operation."""
    return (
        room.occupancy_max is not None
        and room.qualification is not None
        and "in operation" in room.qualification.states
    )


@rule(
    Room,
    ANNEX_1("4.29"),
    ANNEX_1("7.2"),
    covers=("A1-QLF-015",),
    when=qualified_in_operation,
)
def classified_with_full_occupancy(room: Room, _: Strategy) -> Iterator[Gap]:
    """A room is classified in operation with as many people as it may hold.

    A class shown with three people says nothing of a room in which six work.

    Repeat the classification with `occupancy_max` people, or lower that number.
    """
    qualification = room.qualification
    if qualification is None or room.occupancy_max is None:
        return
    if qualification.occupancy is None:
        yield NotStated(
            f"{room.id} does not state how many people were there when it was classified in "
            "operation",
            "qualification.occupancy",
        )
    elif qualification.occupancy < room.occupancy_max:
        yield Gap(
            f"{room.id} may hold {room.occupancy_max} people, but was classified with "
            f"{qualification.occupancy}",
            "qualification.occupancy",
        )
