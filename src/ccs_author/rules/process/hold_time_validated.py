"""Waiting times."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import HoldTime
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


@rule(
    HoldTime,
    ANNEX_1("8.18"),
    PART_IV("9.5.1", "warning"),
    FDA_ASEPTIC("VIII", "warning"),
    covers=("A1-STP-011",),
)
def hold_time_validated(hold: HoldTime, _: Strategy) -> Iterator[Gap]:
    """Every waiting time has a limit that a study supports, and routine stays below it.

    While something waits, whatever is in it grows.

    State `max_h` and the study in `validated_by`; keep `routine_h` within the limit.
    """
    what = hold.what or "this waiting time"
    if hold.max_h is None:
        yield NotStated(f"{what} has no limit", "max_h")
    elif hold.routine_h is not None and hold.routine_h.value > hold.max_h.value:
        yield Gap(
            f"{what} takes {hold.routine_h} in routine, longer than its limit of {hold.max_h}",
            "routine_h",
        )
    if hold.validated_by is None:
        yield NotStated(f"no study is stated that supports the limit of {what}", "validated_by")
