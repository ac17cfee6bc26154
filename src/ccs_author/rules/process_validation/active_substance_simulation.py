"""Simulations for sterile active substances."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, NotStated, rule

NEEDED = {
    "units_rationale": "why its size stands for a batch",
    "surfaces_covered": "how all product-contact surfaces are covered",
    "materials_evaluated": "how its materials are evaluated for organisms",
}


def makes_active_substance(aps: AsepticProcessSimulation, strategy: Strategy) -> bool:
    """Whether the simulated process makes a sterile active substance."""
    process = strategy.find(aps.process, Process)
    made = [strategy.find(code, Product) for code in process.products] if process else []
    return any(product.active_substance for product in made if product)


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.37"),
    covers=("A1-APS-021",),
    when=makes_active_substance,
)
def active_substance_simulation(
    aps: AsepticProcessSimulation, _: Strategy
) -> Iterator[NotStated]:
    """The simulation of a sterile active substance is of representative size and wets all.

    The equipment is large, and much of it is never filled to the top; what the medium did not
    touch was not simulated.

    State `units_rationale`, `surfaces_covered` and `materials_evaluated`.
    """
    absent = [words for field, words in NEEDED.items() if not aps.holds(field)]
    if absent:
        yield NotStated(f"{aps.id} does not state {', nor '.join(absent)}")
