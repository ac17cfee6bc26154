"""What is made at the site, and how."""

from ccs_author.model import Record, Strategy
from ccs_author.model.process import Process
from ccs_author.model.site import Product

MAKING = {
    "preparation",
    "compounding",
    "aseptic assembly",
    "aseptic compounding",
    "sterile filtration",
    "filling",
    "lyophilisation",
    "terminal sterilisation",
    "cell processing",
    "culture",
    "harvest",
    "formulation",
}
"""Operations after which a product is not what it was before."""

ASEPTIC = {"aseptic processing", "sterile filtration and aseptic filling", "cell processing"}
"""Processes that keep sterile what is not sterilised in its container."""


def processes_of(product: Product, strategy: Strategy) -> list[Process]:
    """Return the processes of the site that make a product."""
    return [each for each in strategy.processes if product.id in each.products]


def made_here(product: Product, strategy: Strategy) -> bool:
    """Whether the site makes the product, and does not merely pack or store it."""
    return any(
        step.operation in MAKING
        for process in processes_of(product, strategy)
        for step in process.steps
    )


def used_aseptically(code: str, strategy: Strategy) -> bool:
    """Whether aseptic work uses the equipment or closed system with that id.

    Of what no step names it cannot be told, and the site as a whole decides.
    """
    using = [
        (process, step)
        for process in strategy.processes
        for step in process.steps
        if code == step.system or code in step.equipment
    ]
    if not using:
        return any(_aseptic(process) for process in strategy.processes)
    return any(process.kind in ASEPTIC or step.aseptic for process, step in using)


def works_aseptically(_: Record, strategy: Strategy) -> bool:
    """Whether anything at the site is made aseptically."""
    return any(_aseptic(process) for process in strategy.processes)


def _aseptic(process: Process) -> bool:
    return process.kind in ASEPTIC or any(step.aseptic for step in process.steps)
