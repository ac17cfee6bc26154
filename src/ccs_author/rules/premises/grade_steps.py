"""Grades on the way of people."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door, Room
from ccs_author.model.vocabulary import GRADE_ORDER
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.boundaries import between_grades, cleaner_first, leaves_only


def people_enter(door: Door, strategy: Strategy) -> bool:
    """Whether people may pass it on their way to a higher grade."""
    plain = not door.passes and door.kind in {"door", "sliding door"}
    people = "people" in door.passes or (plain and not _for_goods(door, strategy))
    return people and door.direction != "closed" and between_grades(door, strategy)


@rule(Door, ANNEX_1("4.12", "warning"), covers=("A1-ROOM-003",), when=people_enter)
def grade_steps(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """People go up by one grade at a time.

    Each stage of change takes off a part of what they carry; a stage that is skipped arrives
    in the cleaner room on their clothes.

    Put a change room of the grade between, or state `direction` when the door is for leaving
    only.
    """
    sides = strategy.sides_of(door)
    if sides is None or _leaving_only(door, *sides):
        return
    clean, other = cleaner_first(*sides)
    if _rank(clean) - _rank(other) > 1:
        yield Gap(
            f"people pass {door.label} from {other.id} (grade {other.grade}) to "
            f"{clean.id} (grade {clean.grade}) in one step",
            "between",
        )


def _rank(room: Room) -> int:
    # Controlled or not, what is not classified is the ground floor.
    return max(1, GRADE_ORDER[room.grade]) if room.grade is not None else 1


def _leaving_only(door: Door, inner: Room, outer: Room) -> bool:
    if any(
        room.airlock is not None and room.airlock.direction == "out" for room in (inner, outer)
    ):
        return True
    return leaves_only(door, inner, outer)


def _for_goods(door: Door, strategy: Strategy) -> bool:
    airlocks = (room.airlock for room in strategy.sides_of(door) or ())
    return any(each and each.passes and "people" not in each.passes for each in airlocks)
