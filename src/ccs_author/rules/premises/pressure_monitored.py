"""How pressure differences are watched."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.boundaries import opens_boundary, stated


@rule(
    Door,
    ANNEX_1("4.16"),
    ANNEX_1("4.4"),
    ANNEX_2A("3.7"),
    FDA_ASEPTIC("IV.C", "warning"),
    PART_IV("4.2.3", "warning"),
    covers=("A1-PRS-006", "A1-PRS-007", "ATMP-PRS-004"),
    when=opens_boundary,
)
def pressure_monitored(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """Critical pressure differences, and those of grade B, are recorded continuously.

    A reading now and then misses the minutes in which a door stood open or a fan failed. All
    other differences are read at regular intervals.

    State in `monitored` of the door how often it is read (`continuous` where it is critical or
    borders on grade B) and in `recorded` that the readings are kept.
    """
    monitored = stated(door, strategy, "monitored")
    why = _why_continuous(door, strategy)
    if monitored is None:
        yield NotStated(
            f"{door.label} does not state how often its pressure difference is read",
            "monitored",
        )
    elif why and monitored != "continuous":
        yield Gap(
            f"the pressure difference of {door.label} is read {monitored}, although {why}",
            "monitored",
        )
    elif monitored == "per event":
        yield Gap(
            f"the pressure difference of {door.label} is read per event, not at intervals",
            "monitored",
        )
    recorded = stated(door, strategy, "recorded")
    if recorded is None:
        yield NotStated(f"{door.label} does not state whether readings are kept", "recorded")
    elif not recorded:
        yield Gap(
            f"readings of the pressure difference of {door.label} are not kept", "recorded"
        )


def _why_continuous(door: Door, strategy: Strategy) -> str:
    if stated(door, strategy, "critical"):
        return "it is critical"
    sides = strategy.sides_of(door) or ()
    return next((f"{room.id} is grade B" for room in sides if room.grade == "B"), "")
