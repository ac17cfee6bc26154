"""The boundaries between rooms, as doors and other openings draw them.

Several openings may join the same two rooms; they share one pressure difference, which a site
writes down once.
"""

from typing import Any

from ccs_author.model import Strategy
from ccs_author.model.facility import Door, Room
from ccs_author.model.vocabulary import at_least


def between_grades(door: Door, strategy: Strategy) -> bool:
    """Whether the opening joins two rooms of different grade, one of them at least D."""
    sides = strategy.sides_of(door)
    if sides is None:
        return False
    grades = {room.grade for room in sides if room.grade is not None}
    return len(grades) > 1 and any(at_least(grade, "D") for grade in grades)


def cleaner_first(inner: Room, outer: Room) -> tuple[Room, Room]:
    """Return two graded rooms, the one of the higher grade first."""
    if inner.grade is None or outer.grade is None or at_least(inner.grade, outer.grade):
        return inner, outer
    return outer, inner


def leaves_only(door: Door, inner: Room, outer: Room) -> bool:
    """Whether the opening is passed from the cleaner room to the other one only."""
    clean, _ = cleaner_first(inner, outer)
    return door.direction == ("outward" if clean is inner else "inward")


def openings(door: Door, strategy: Strategy) -> tuple[Door, ...]:
    """Return every opening between the two rooms of `door`, itself included."""
    rooms = set(door.between)
    return tuple(
        each for each in strategy.doors_of(door.between[0]) if rooms == {*each.between}
    )


def opens_boundary(door: Door, strategy: Strategy) -> bool:
    """Whether it is the first opening written down between two rooms of different grade."""
    return between_grades(door, strategy) and openings(door, strategy)[0] is door


def stated(door: Door, strategy: Strategy, field: str) -> Any:
    """Return what any opening between the same two rooms states in `field`, or None."""
    values = (getattr(each, field) for each in openings(door, strategy))
    return next((value for value in values if value is not None), None)
