"""Failed process simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

FEWEST = 3


@rule(AsepticProcessSimulation, ANNEX_1("9.46"), covers=("A1-APS-008",))
def simulation_failure_actions(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """What follows a failed simulation is stated, and three good runs end it.

    Batches made since the last good run are in question, and production cannot go on as before.

    State `on_failure`: investigation, correction, review and quarantine of batches since the
    last good run, operators, and who lets production restart; and in `repeats_on_failure` how
    many consecutive good runs come first, normally three. Give the reason for fewer in a
    waiver.
    """
    if aps.on_failure is None:
        yield NotStated(f"{aps.id} does not state what follows a contaminated unit")
    if aps.repeats_on_failure is None:
        yield NotStated(f"{aps.id} does not state how many good runs follow a failed one")
    elif aps.repeats_on_failure < FEWEST:
        yield Gap(
            f"{aps.id} asks {aps.repeats_on_failure} good runs after a failed one, fewer than "
            f"{FEWEST}",
            "repeats_on_failure",
        )
