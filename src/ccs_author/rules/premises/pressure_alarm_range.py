"""Pressure alarm beside its set point."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, Gap, rule


def has_alarm(door: Door, _: Strategy) -> bool:
    """Whether the door states a low alarm."""
    return door.alarm_low_pa is not None


@rule(Door, ANNEX_1("4.16", "warning"), covers=("A1-PRS-003",), when=has_alarm)
def pressure_alarm_range(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """The low alarm of a pressure difference lies between nothing and the set difference.

    An alarm at or above the set point sounds all the time; one at or below zero sounds only
    when air already flows the wrong way.

    Set `alarm_low_pa` above 0 and below `pressure_set_pa`, or below the difference of the set
    pressures of the two rooms; where the first room stands below the second, both are negative.
    """
    alarm = door.alarm_low_pa
    if alarm is None:
        return
    difference, words = _difference(door, strategy)
    own = alarm.value
    if difference is not None and difference < 0:
        # Of a room that is held below the other one the size of the difference counts.
        own = abs(own)
    if own <= 0:
        yield Gap(
            f"the low alarm of {door.label} at {alarm} sounds only when the flow has turned",
            "alarm_low_pa",
        )
    elif difference is not None and own >= abs(difference):
        yield Gap(
            f"the low alarm of {door.label} at {alarm} is not below {words}", "alarm_low_pa"
        )


def _difference(door: Door, strategy: Strategy) -> tuple[float | None, str]:
    """Return the set difference, the first room above the second, and how to tell it."""
    if door.pressure_set_pa is not None:
        return door.pressure_set_pa.value, f"the set difference of {door.pressure_set_pa}"
    sides = strategy.sides_of(door)
    if sides is None or sides[0].pressure_pa is None or sides[1].pressure_pa is None:
        return None, ""
    inner, outer = sides[0].pressure_pa, sides[1].pressure_pa
    return inner.value - outer.value, f"the difference between {inner} and {outer}"
