"""Initial process simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

FEWEST = 3


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.38"),
    PART_IV("9.5.2"),
    ANNEX_2A("5.19"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("A1-APS-001",),
)
def simulation_initial_runs(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """A process starts with at least three consecutive successful simulations.

    One good run may be luck; three in a row, over all shifts, are evidence.

    State `runs_initial` of the simulation, 3 or more.
    """
    if aps.runs_initial is None:
        yield NotStated(f"{aps.id} does not state how many initial runs are made")
    elif aps.runs_initial < FEWEST:
        yield Gap(
            f"{aps.id} starts with {aps.runs_initial} initial runs, fewer than {FEWEST}",
            "runs_initial",
        )
