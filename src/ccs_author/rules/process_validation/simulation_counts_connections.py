"""Connections in simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, NotStated, rule


def connects(aps: AsepticProcessSimulation, strategy: Strategy) -> bool:
    """Whether the steps covered make connections."""
    steps = (strategy.find(code, Step) for code in aps.covers_steps)
    return any(step.connections for step in steps if step is not None)


@rule(
    AsepticProcessSimulation,
    ANNEX_1("8.139", "warning"),
    ANNEX_2A("5.19"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "info"),
    covers=("ATMP-APS-010",),
    when=connects,
)
def simulation_counts_connections(
    aps: AsepticProcessSimulation, _: Strategy
) -> Iterator[NotStated]:
    """A simulation of steps with connections says how many connections it makes.

    Assembling single-use systems and connecting them by hand is where closed processes are
    contaminated; a run that leaves it out shows only that the bags were sterile.

    State `connections`: welds, connectors and seals made in one run, at least the routine
    maximum.
    """
    if aps.connections is None:
        yield NotStated(f"{aps.id} covers steps with connections, but does not count them")
