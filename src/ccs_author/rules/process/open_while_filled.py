"""Containers that are open while they are filled."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Container
from ccs_author.model.process import Step
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, Gap, rule

OPEN_MOUTHED = ("vial and stopper", "ampoule", "syringe", "cartridge", "bottle")
BY_STERILISING = ("terminal sterilisation", "preparation")


def fills_behind_walls(step: Step, strategy: Strategy) -> bool:
    """Whether an aseptic process fills in a step that is not called open."""
    if step.operation != "filling" or step.exposure in (None, "open"):
        return False
    kinds = [
        process.kind
        for process in strategy.processes
        if any(step is each for each in process.steps)
    ]
    return not set(kinds).intersection(BY_STERILISING)


@rule(Step, ANNEX_1("8.20", "warning"), when=fills_behind_walls)
def open_while_filled(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """Vials, ampoules, syringes and bottles count as open while they are filled.

    An isolator keeps people away, and yet every mouth stands in its air until the stopper sits.
    Called closed, the step escapes all that is asked of open ones.

    State `exposure: open` and the `zone`; where containers are filled through a stopper that
    never leaves its seat, say so in a waiver.
    """
    for code in _containers(step, strategy):
        container = strategy.find(code, Container)
        if container is not None and container.kind in OPEN_MOUTHED:
            yield Gap(
                f"{step.id} is called {step.exposure}, but fills {container.id} "
                f"({container.kind}), which is open meanwhile",
                "exposure",
            )


def _containers(step: Step, strategy: Strategy) -> tuple[str, ...]:
    """Return the containers of the step, or else those of the products of its process."""
    products = (
        strategy.find(code, Product)
        for process in strategy.processes
        if any(step is each for each in process.steps)
        for code in process.products
    )
    named = (each.container for each in products if each is not None)
    return step.containers or tuple(code for code in named if code is not None)
