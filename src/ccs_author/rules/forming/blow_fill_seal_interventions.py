"""Interventions at blow-fill-seal machines."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Intervention
from ccs_author.model.forming import BlowFillSealMachine
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.forming.stated import aseptic


@rule(BlowFillSealMachine, ANNEX_1("8.113"), covers=("A1-BFS-011",), when=aseptic)
def blow_fill_seal_interventions(
    machine: BlowFillSealMachine, strategy: Strategy
) -> Iterator[NotStated]:
    """Interventions that stop a blow-fill-seal machine are defined, described and simulated.

    A stop opens what runs closed, and some stops cost the sterile state of the machine.

    List them in `interventions` of the machine; each has a `description` in
    `design.interventions` and a simulation that includes it.
    """
    if not machine.interventions:
        yield NotStated(f"{machine.label} does not state which interventions stop it")
    simulated = {
        code for each in strategy.process_validation.simulations for code in each.interventions
    }
    for index, code in enumerate(machine.interventions):
        found = strategy.find(code, Intervention)
        if found is None:
            continue
        place = f"interventions.{index}"
        if found.description is None:
            yield NotStated(
                f"{machine.label} is stopped for {code}, which is not described", place
            )
        if not found.simulated_in and code not in simulated:
            yield NotStated(
                f"{machine.label} is stopped for {code}, which no simulation includes", place
            )
