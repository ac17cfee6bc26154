"""Pressure of an airlock beside its neighbours."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

WORDS = {
    "bubble": "above both sides",
    "sink": "below both sides",
    "cascade": "between its two sides",
}


def is_airlock(room: Room, _: Strategy) -> bool:
    """Whether the room is an airlock."""
    return room.airlock is not None


@rule(
    Room,
    ANNEX_1("4.14", "warning"),
    ANNEX_2A("3.7"),
    PART_IV("4.2.1"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("ATMP-PRS-003",),
    when=is_airlock,
)
def airlock_pressure(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """The pressure of an airlock is what its kind says: between, above or below both sides.

    A bubble pushes air out to both sides and a sink draws it in from both; with another
    pressure they do the opposite of what the strategy counts on.

    Correct the set pressures, or the `kind` of the airlock.
    """
    airlock = room.airlock
    if airlock is None:
        return
    if airlock.kind is None:
        yield NotStated(
            f"{room.id} does not state whether it is a cascade, bubble or sink", "airlock.kind"
        )
        return
    around = [
        side.pressure_pa.value
        for door in strategy.doors_of(room.id)
        for code in door.between
        if code != room.id
        and (side := strategy.find(code, Room)) is not None
        and side.pressure_pa is not None
    ]
    if room.pressure_pa is None or not around:
        return
    if not _fits(airlock.kind, room.pressure_pa.value, around):
        sides = " and ".join(f"{plain(value)} Pa" for value in sorted(set(around)))
        yield Gap(
            f"{room.id} is a {airlock.kind} and so {WORDS[airlock.kind]}, but stands at "
            f"{room.pressure_pa} beside {sides}",
            "pressure_pa",
        )


def _fits(kind: str, own: float, around: list[float]) -> bool:
    if kind == "bubble":
        return own > max(around)
    if kind == "sink":
        return own < min(around)
    return len(around) == 1 or min(around) <= own <= max(around)
