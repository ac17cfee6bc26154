"""Steps that simulations cover."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process, Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def done_aseptically(step: Step, strategy: Strategy) -> bool:
    """Whether a step is aseptic: it says so, or is open in grade A and does not deny it."""
    if step.aseptic is not None:
        return step.aseptic
    return step.exposure == "open" and strategy.grade_of(step.zone) == "A"


def has_aseptic_steps(process: Process, strategy: Strategy) -> bool:
    """Whether anything in the process is done aseptically."""
    return any(done_aseptically(step, strategy) for step in process.steps)


@rule(
    Process,
    ANNEX_1("9.33"),
    PART_IV("9.5.2"),
    ANNEX_2A("5.19"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("A1-APS-009", "ATMP-APS-005"),
    when=has_aseptic_steps,
)
def simulation_covers_steps(process: Process, strategy: Strategy) -> Iterator[Gap]:
    """Every aseptic step of a process is part of a simulation.

    A step that no run ever simulated is aseptic by assertion only.

    Name the step in `covers_steps` of a simulation, or state that the step is not aseptic.
    """
    runs = [
        each
        for each in strategy.process_validation.simulations
        if each.process in (process.id, None)
    ]
    if not runs:
        yield NotStated(f"{process.id} has aseptic steps, but no process simulation is stated")
        return
    covered = {code for each in runs for code in each.covers_steps}
    for step in process.steps:
        if done_aseptically(step, strategy) and step.id not in covered:
            how = "is aseptic" if step.aseptic else "is open in grade A"
            yield Gap(
                f"{step.label} {how}, but no simulation of {process.id} covers it",
                about=step,
            )
