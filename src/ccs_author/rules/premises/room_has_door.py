"""Rooms that nobody can enter."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import PRACTICE, Gap, NotStated, rule
from ccs_author.rules.classified import classified


def among_doors(room: Room, strategy: Strategy) -> bool:
    """Whether a graded room belongs to premises of several rooms.

    Where no door at all is stated, the first of them stands for all.
    """
    rooms = strategy.premises.rooms
    if not classified(room, strategy) or len(rooms) == 1:
        return False
    first = next(each for each in rooms if classified(each, strategy))
    return bool(strategy.premises.doors) or room is first


@rule(Room, PRACTICE("the plan of the facility is whole", "warning"), when=among_doors)
def room_has_door(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Every graded room has a door in the strategy.

    Pressures, airlocks and interlocks are judged door by door; a room without one is judged by
    nobody.

    Add its doors to `premises.doors`.
    """
    if not strategy.premises.doors:
        yield NotStated(
            f"no door is stated, of {room.id} (grade {room.grade}) or of any other room"
        )
    elif not strategy.doors_of(room.id):
        yield NotStated(f"no door of {room.id} (grade {room.grade}) is stated")
