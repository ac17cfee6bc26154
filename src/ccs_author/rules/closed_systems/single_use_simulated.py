"""Single-use systems in process simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_1, NotStated, rule


def _aseptic_steps(system: SingleUseSystem, strategy: Strategy) -> tuple[Step, ...]:
    def uses(step: Step) -> bool:
        around = strategy.find(step.system, ClosedSystem)
        fitted = around.single_use if around is not None else ()
        return system.id in step.single_use or system.id in fitted

    return tuple(step for step in strategy.steps if step.aseptic and uses(step))


def handled_aseptically(system: SingleUseSystem, strategy: Strategy) -> bool:
    """Whether any aseptic step uses the system."""
    return bool(_aseptic_steps(system, strategy))


@rule(SingleUseSystem, ANNEX_1("8.139"), covers=("A1-SUS-005",), when=handled_aseptically)
def single_use_simulated(system: SingleUseSystem, strategy: Strategy) -> Iterator[NotStated]:
    """Handling of a single-use system is part of a process simulation.

    Assembly and connection are where hands meet the sterile path.

    Name a step that uses the system in `covers_steps` of a simulation.
    """
    simulations = strategy.process_validation.simulations
    covered = {step for each in simulations for step in each.covers_steps}
    steps = [step.id for step in _aseptic_steps(system, strategy)]
    if not covered.intersection(steps):
        yield NotStated(
            f"no process simulation covers a step that uses {system.label} ({', '.join(steps)})"
        )
