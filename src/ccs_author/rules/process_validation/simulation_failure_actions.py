"""Failed process simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(AsepticProcessSimulation, ANNEX_1("9.46"), covers=("A1-APS-008",))
def simulation_failure_actions(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """What follows a failed simulation is stated.

    Batches made since the last good run are in question, and production cannot go on as before.

    State `on_failure`: investigation, repeats (normally three), review and quarantine of
    batches since the last good run, operators, and who lets production restart.
    """
    if aps.on_failure is None:
        yield NotStated(f"{aps.id} does not state what follows a contaminated unit")
