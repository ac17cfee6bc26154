"""Alarm of critical pressure differences."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, Gap, NotStated, rule
from ccs_author.rules.boundaries import opens_boundary, stated


def critical_boundary(door: Door, strategy: Strategy) -> bool:
    """Whether the door stands for a boundary whose pressure difference is critical."""
    return opens_boundary(door, strategy) and bool(stated(door, strategy, "critical"))


@rule(
    Door,
    ANNEX_1("4.16"),
    ANNEX_2A("3.7"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("A1-PRS-008", "A1-PRS-009"),
    when=critical_boundary,
)
def pressure_alarm(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """A critical pressure difference alarms at once, or after a delay that is justified.

    An alarm that waits without a reason hides a failure; an alarm without a procedure leaves
    people to guess whether the product is still protected.

    State `alarm_low_pa`, `alarm_delay_s` (0 when it alarms at once) with
    `delay_justification`, for example a door opening study, and the procedure in
    `alarm_response`.
    """
    if stated(door, strategy, "alarm_low_pa") is None:
        yield NotStated(
            f"{door.label} is critical, but states no low alarm for its pressure difference",
            "alarm_low_pa",
        )
    delay = stated(door, strategy, "alarm_delay_s")
    if delay is None:
        yield NotStated(
            f"{door.label} is critical, but does not state the delay of its pressure alarm",
            "alarm_delay_s",
        )
    elif delay.value > 0 and not stated(door, strategy, "delay_justification"):
        yield Gap(
            f"the pressure alarm of {door.label} waits {delay}, and no reason is given",
            "alarm_delay_s",
        )
    if stated(door, strategy, "alarm_response") is None:
        yield NotStated(
            f"{door.label} is critical, but names no procedure for its pressure alarm",
            "alarm_response",
        )
