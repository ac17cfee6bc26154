"""Interventions that simulations cover."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Intervention
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.made_here import works_aseptically


def aseptic(intervention: Intervention, strategy: Strategy) -> bool:
    """Whether it belongs to aseptic work, as far as the strategy tells."""
    steps = [step for step in strategy.steps if intervention.id in step.interventions]
    if steps:
        return any(step.aseptic is not False for step in steps)
    return not strategy.processes or works_aseptically(intervention, strategy)


@rule(
    Intervention,
    ANNEX_1("8.16"),
    ANNEX_1("9.34"),
    covers=("A1-STP-010",),
    when=aseptic,
)
def simulation_covers_interventions(
    intervention: Intervention, strategy: Strategy
) -> Iterator[Gap]:
    """Every intervention is part of a process simulation.

    What people do in the critical zone must have been shown not to contaminate, at worst case
    and as often as in routine.

    Name the intervention in `interventions` of a simulation, or the simulation in
    `simulated_in` of the intervention; otherwise forbid it.
    """
    simulations = strategy.process_validation.simulations
    named = any(intervention.id in each.interventions for each in simulations)
    if not named and not intervention.simulated_in:
        yield NotStated(f"no simulation is named for the intervention {intervention.label}")
