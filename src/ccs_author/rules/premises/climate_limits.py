"""Temperature and humidity of the cleanest rooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def grade_a_or_b(room: Room, _: Strategy) -> bool:
    """Whether the room is grade A or B."""
    return room.grade in {"A", "B"}


@rule(Room, ANNEX_1("9.6", "warning"), covers=("A1-ROOM-014",), when=grade_a_or_b)
def climate_limits(room: Room, _: Strategy) -> Iterator[Gap]:
    """Rooms of grade A and B state a range of temperature and of humidity.

    People who sweat shed more, and damp air lets organisms live; the range says when the room
    no longer stands as it was qualified.

    State `temperature_min_c`, `temperature_max_c`, `humidity_min_pct` and
    `humidity_max_pct`. The annex sets no figures.
    """
    coldest, warmest = room.temperature_min_c, room.temperature_max_c
    if coldest is None or warmest is None:
        yield NotStated(
            f"{room.id} (grade {room.grade}) states no range of temperature",
            "temperature_max_c",
        )
    elif warmest <= coldest:
        yield Gap(
            f"the temperature of {room.id} ranges from {coldest} to {warmest}",
            "temperature_max_c",
        )
    driest, dampest = room.humidity_min_pct, room.humidity_max_pct
    if driest is None or dampest is None:
        yield NotStated(
            f"{room.id} (grade {room.grade}) states no range of humidity", "humidity_max_pct"
        )
    elif dampest <= driest:
        yield Gap(
            f"the humidity of {room.id} ranges from {plain(driest)} % to {plain(dampest)} %",
            "humidity_max_pct",
        )
