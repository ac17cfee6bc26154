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
    pressures of the two rooms.
    """
    alarm = door.alarm_low_pa
    if alarm is None:
        return
    if alarm.value <= 0:
        yield Gap(
            f"the low alarm of {door.label} at {alarm} sounds only when the flow has turned",
            "alarm_low_pa",
        )
        return
    if door.pressure_set_pa is not None:
        difference, words = (
            door.pressure_set_pa.value,
            f"the set difference of {door.pressure_set_pa}",
        )
    else:
        sides = strategy.sides_of(door)
        if sides is None or sides[0].pressure_pa is None or sides[1].pressure_pa is None:
            return
        inner, outer = sides[0].pressure_pa, sides[1].pressure_pa
        difference = abs(inner.value - outer.value)
        words = f"the difference between {inner} and {outer}"
    if alarm.value >= abs(difference):
        yield Gap(
            f"the low alarm of {door.label} at {alarm} is not below {words}", "alarm_low_pa"
        )
