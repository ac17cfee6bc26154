"""Duration of open aseptic steps."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import aseptic_open


@rule(
    Step,
    ANNEX_1("8.18"),
    PART_IV("9.5.1", "warning"),
    FDA_ASEPTIC("VIII", "warning"),
    covers=("A1-STP-011",),
    when=aseptic_open,
)
def open_time_limited(step: Step, _: Strategy) -> Iterator[Gap]:
    """An open aseptic step has a longest duration, and routine stays below it.

    Exposure adds up with time, and a simulation covers only as long as it ran.

    State `duration_max_min`, and keep `duration_min` within it.
    """
    if step.duration_max_min is None:
        yield NotStated(
            f"{step.id} is open and aseptic and does not state how long it may take",
            "duration_max_min",
        )
    elif (
        step.duration_min is not None and step.duration_min.value > step.duration_max_min.value
    ):
        yield Gap(
            f"{step.id} takes {step.duration_min}, longer than the {step.duration_max_min} "
            "allowed",
            "duration_min",
        )
