"""Doors of airlocks."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door, Room
from ccs_author.model.vocabulary import GRADE_ORDER, at_least
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule

TRANSFERS = {"hatch", "pass-through"}


def opens_airlock(door: Door, strategy: Strategy) -> bool:
    """Whether it belongs to an airlock, or is one, that leads to a graded room."""
    if door.kind in {"emergency door", "mouse-hole", "conveyor"} or door.direction == "closed":
        return False
    sides = strategy.sides_of(door)
    if sides is None:
        return False
    airlock = door.kind in TRANSFERS or any(room.airlock is not None for room in sides)
    return airlock and at_least(_grade_led_to(door, strategy), "D")


@rule(
    Door,
    ANNEX_1("4.13"),
    PART_IV("4.2.2", "warning"),
    covers=("A1-LOCK-001", "A1-LOCK-002", "A1-LOCK-003"),
    when=opens_airlock,
)
def airlock_interlock(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """The doors of an airlock can not stand open together.

    With both doors open the airlock is a corridor. On the way to grade A and B an interlock
    prevents it; on the way to C and D a warning that is seen or heard is enough.

    State `interlock: interlocked`, or `alarm only` where it leads to grade C or D.
    """
    grade = _grade_led_to(door, strategy)
    if door.interlock is None:
        yield NotStated(
            f"{door.label} belongs to an airlock to grade {grade}, and what keeps its doors "
            "from "
            "standing open together is not stated",
            "interlock",
        )
    elif door.interlock == "none":
        yield Gap(
            f"nothing keeps the doors of the airlock at {door.label} from standing open "
            "together",
            "interlock",
        )
    elif door.interlock == "alarm only" and grade in {"A", "B"}:
        yield Gap(
            f"the airlock at {door.label} leads to grade {grade}, but its doors have an "
            "alarm only",
            "interlock",
        )


def _grade_led_to(door: Door, strategy: Strategy) -> str:
    sides = strategy.sides_of(door) or ()
    rooms = list(sides) if door.kind in TRANSFERS else []
    for airlock in (room for room in sides if room.airlock is not None):
        rooms += _destinations(airlock, strategy)
    grades = [room.grade for room in rooms if room.grade is not None]
    return max(grades, key=GRADE_ORDER.__getitem__, default="NC")


def _destinations(airlock: Room, strategy: Strategy) -> list[Room]:
    codes = airlock.airlock.leads_to if airlock.airlock is not None else ()
    if not codes:
        doors = strategy.doors_of(airlock.id)
        codes = tuple(code for door in doors for code in door.between if code != airlock.id)
    rooms = [room for code in codes if (room := strategy.find(code, Room)) is not None]
    return [room for room in rooms if room.airlock is None] or [airlock]
