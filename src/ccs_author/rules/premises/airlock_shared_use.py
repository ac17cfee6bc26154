"""Airlocks that serve two purposes."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Airlock, Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

GOODS = {"material", "product", "equipment", "waste"}
B_AT_LEAST = {"A", "B"}


def unseparated(room: Room, _: Strategy) -> bool:
    """Whether the room is an airlock that states no separation in time."""
    return room.airlock is not None and not room.airlock.time_separation


@rule(
    Room,
    ANNEX_1("4.12", "warning"),
    covers=("A1-LOCK-006", "A1-LOCK-007"),
    when=unseparated,
)
def airlock_shared_use(room: Room, _: Strategy) -> Iterator[Gap]:
    """An airlock serves people or goods, and entry or exit, or separates its uses in time.

    Goods that pass between people undo the gowning, and people who leave meet those who come
    in clean.

    Separate the uses in space, or state in `time_separation` how they are kept apart.
    """
    airlock = room.airlock
    if airlock is None:
        return
    if not airlock.passes:
        yield NotStated(
            f"{room.id} does not state whether people or goods pass it", "airlock.passes"
        )
    goods = [each for each in airlock.passes if each in GOODS]
    if "people" in airlock.passes and goods:
        yield Gap(
            f"{room.id} passes people and {goods[0]}, and how they are kept apart in time "
            "is not stated",
            "airlock.passes",
        )
    if "people" in airlock.passes:
        yield from _one_way(room, airlock)


def _one_way(room: Room, airlock: Airlock) -> Iterator[Gap]:
    grades = (room.grade, room.grade_at_rest)
    cleanest = next((each for each in grades if each in B_AT_LEAST), None)
    if cleanest is None:
        return
    if airlock.direction is None:
        yield NotStated(
            f"{room.id} does not state whether people leave grade {cleanest} by the way they "
            "came",
            "airlock.direction",
        )
    elif airlock.direction == "both ways":
        yield Gap(
            f"people enter and leave grade {cleanest} through {room.id}, and how they are kept "
            "apart in time is not stated",
            "airlock.direction",
        )
