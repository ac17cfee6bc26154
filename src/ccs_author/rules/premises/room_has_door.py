"""Rooms that nobody can enter."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import PRACTICE, Gap, NotStated, rule
from ccs_author.rules.classified import classified


def among_doors(room: Room, strategy: Strategy) -> bool:
    """Whether a graded room belongs to premises whose doors are stated."""
    return bool(strategy.premises.doors) and classified(room, strategy)


@rule(Room, PRACTICE("the plan of the facility is whole", "warning"), when=among_doors)
def room_has_door(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Every graded room has a door in the strategy.

    Pressures, airlocks and interlocks are judged door by door; a room without one is judged by
    nobody.

    Add its doors to `premises.doors`.
    """
    if not strategy.doors_of(room.id):
        yield NotStated(f"no door of {room.id} (grade {room.grade}) is stated")
