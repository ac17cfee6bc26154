"""Simulations of processes that run rarely."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Process
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule

USUAL_MONTHS = 6
RARE_MONTHS = 12


def gap_of(aps: AsepticProcessSimulation, strategy: Strategy) -> int:
    """Return the longest time between two batches of the process, in months, or 0."""
    process = strategy.find(aps.process, Process)
    return (process.longest_gap_months if process else None) or 0


def runs_rarely(aps: AsepticProcessSimulation, strategy: Strategy) -> bool:
    """Whether six months to a year may pass between batches, or nothing is said of it."""
    process = strategy.find(aps.process, Process)
    if process is not None and process.longest_gap_months is None:
        return True
    return USUAL_MONTHS < gap_of(aps, strategy) <= RARE_MONTHS


@rule(
    AsepticProcessSimulation,
    ANNEX_2A("5.19"),
    PART_IV("9.5.2"),
    covers=("ATMP-APS-002",),
    when=runs_rarely,
)
def rare_production_simulation(
    aps: AsepticProcessSimulation, strategy: Strategy
) -> Iterator[Gap]:
    """A process that pauses for more than six months is simulated before it starts again.

    After such a pause the last run is as old as the skill it showed, and the result has to be
    known before a patient depends on it.

    State `longest_gap_months` of the process; where it is more than six, make a run before the
    next batch and state `result_before_start: true`.
    """
    months = gap_of(aps, strategy)
    if not months:
        yield NotStated(f"how long {aps.process} may pause between two batches is not stated")
        return
    if aps.result_before_start is None:
        yield NotStated(
            f"{aps.process} may pause for {months} months; whether the result of {aps.id} is "
            "at hand before it starts again is not stated"
        )
    elif not aps.result_before_start:
        yield Gap(
            f"{aps.process} may pause for {months} months and start again before the result of "
            f"{aps.id} is at hand",
            "result_before_start",
        )
