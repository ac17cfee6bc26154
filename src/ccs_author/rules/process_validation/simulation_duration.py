"""Duration and shifts of a simulation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Step
from ccs_author.model.site import Line
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

MINUTES = 60


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.36"),
    ANNEX_1("9.33"),
    ANNEX_2A("5.19", "warning"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "info"),
    covers=("A1-APS-012", "ATMP-APS-013"),
)
def simulation_duration(aps: AsepticProcessSimulation, strategy: Strategy) -> Iterator[Gap]:
    """A simulation lasts as long as the longest step it covers, and covers every shift.

    Fatigue, shift changes and late failures of the protection happen in the hours that a short
    run leaves out.

    State `duration_h` and `shifts`; where a step is shortened, such as idle incubation, state
    in `time_cuts` why no exposure is lost.
    """
    if aps.duration_h is None:
        yield NotStated(f"{aps.id} does not state its duration")
    else:
        step = _longest(aps, strategy)
        if step is not None and aps.time_cuts is None:
            limit = step.duration_max_min
            if limit is not None and limit.value > aps.duration_h.value * MINUTES:
                yield Gap(
                    f"{aps.id} lasts {aps.duration_h}, but {step.id} may last {limit}, and no "
                    "reason is given",
                    "duration_h",
                )
    line = strategy.find(aps.line, Line)
    if aps.shifts is None:
        yield NotStated(f"{aps.id} does not state how many shifts it covers")
    elif line is None or line.shifts is None:
        return
    elif aps.shifts < line.shifts:
        yield Gap(
            f"{aps.id} covers {aps.shifts} of {line.shifts} shifts on {line.id}", "shifts"
        )


def _longest(aps: AsepticProcessSimulation, strategy: Strategy) -> Step | None:
    steps = [step for code in aps.covers_steps if (step := strategy.find(code, Step))]
    return max(
        (step for step in steps if step.duration_max_min is not None),
        key=lambda step: step.duration_max_min.value if step.duration_max_min else 0,
        default=None,
    )
