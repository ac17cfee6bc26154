"""Several isolators in one room."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.facility import AirHandlingUnit, Room
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import room_of

ISOLATORS = {"closed isolator", "open isolator"}


def isolators_of(room: Room, strategy: Strategy) -> list[Barrier]:
    """Return the isolators that stand in a room."""
    return [
        each
        for each in strategy.premises.barriers
        if each.room == room.id and each.kind in ISOLATORS
    ]


def several_isolators(room: Room, strategy: Strategy) -> bool:
    """Whether more than one isolator stands in the room."""
    return len(isolators_of(room, strategy)) > 1


@rule(
    Room,
    PART_IV("4.2.1"),
    ANNEX_2A("3.2"),
    covers=("ATMP-BAR-006",),
    when=several_isolators,
)
def isolators_in_one_room(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Isolators that share a room have exhausts and integrity checks of their own.

    What leaks from one must not be breathed in by the next; with different vectors none of the
    room's air is used again.

    State `exhaust` and `leak_test` of each isolator, and set `recirculated_pct: 0` of the
    air-handling unit where several vectors are handled.
    """
    for isolator in isolators_of(room, strategy):
        if not isolator.exhaust:
            yield NotStated(f"{isolator.id} shares {room.id} and does not state its exhaust")
        if isolator.leak_test is None or isolator.leak_test.frequency is None:
            yield NotStated(f"{isolator.id} shares {room.id} and states no leak test")
    unit = strategy.find(room.air_handling, AirHandlingUnit)
    vectors = {
        vector
        for step in strategy.steps
        if step.vectors and room_of(step, strategy) is room
        for vector in step.vectors
    }
    if len(vectors) > 1 and (unit is None or unit.recirculated_pct is None):
        yield NotStated(
            f"{' and '.join(sorted(vectors))} are handled in isolators of {room.id}; whether "
            "its air is used again is not stated",
            "air_handling" if unit is not None else None,
        )
    elif len(vectors) > 1 and unit is not None and unit.recirculated_pct:
        yield Gap(
            f"{' and '.join(sorted(vectors))} are handled in isolators of {room.id}, but "
            f"{unit.id} uses part of its air again",
            "air_handling",
        )
