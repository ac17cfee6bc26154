"""Simulations of processes that do not run in routine."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.process_validation.rare_production_simulation import (
    RARE_MONTHS,
    gap_of,
)

FEWEST = 3


def not_routine(aps: AsepticProcessSimulation, strategy: Strategy) -> bool:
    """Whether more than a year may pass between two batches."""
    return gap_of(aps, strategy) > RARE_MONTHS


@rule(
    AsepticProcessSimulation,
    ANNEX_2A("5.19"),
    PART_IV("9.5.2"),
    covers=("ATMP-APS-003",),
    when=not_routine,
)
def non_routine_simulation(aps: AsepticProcessSimulation, strategy: Strategy) -> Iterator[Gap]:
    """A process that pauses for more than a year starts again with three runs by all operators.

    Nothing of the last batches can be relied on by then: it is validated like a new process.

    State `restart_runs` (3 or more) and `restart_all_operators: true`.
    """
    pause = f"{aps.process} may pause for {gap_of(aps, strategy)} months"
    if aps.restart_runs is None:
        yield NotStated(
            f"{pause}; how many runs of {aps.id} come before it starts is not stated"
        )
    elif aps.restart_runs < FEWEST:
        runs = "1 run" if aps.restart_runs == 1 else f"{aps.restart_runs} runs"
        yield Gap(
            f"{pause} and starts again after {runs} of {aps.id}, fewer than {FEWEST}",
            "restart_runs",
        )
    if aps.restart_all_operators is None:
        yield NotStated(f"{pause}; whether all operators take part in {aps.id} is not stated")
    elif not aps.restart_all_operators:
        yield Gap(
            f"{pause} and starts again without all operators in {aps.id}",
            "restart_all_operators",
        )
