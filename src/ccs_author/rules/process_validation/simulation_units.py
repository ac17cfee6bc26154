"""Size of process simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

USUAL_UNITS = 5000
"""Below this size a run is at least as large as the batch. Annex 1 9.40."""


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.40"),
    PART_IV("9.5.2", "warning"),
    ANNEX_2A("5.19"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("A1-APS-006", "A1-APS-023", "ATMP-APS-006"),
)
def simulation_units(aps: AsepticProcessSimulation, strategy: Strategy) -> Iterator[Gap]:
    """A simulation fills at least as many units as a small batch, and says why so many.

    Fewer units than the process makes cannot show what the process does.

    State `units` and why they are enough in `units_rationale`; for batches of fewer than 5,000
    units at least the largest batch (`batch_size_max` of the products).
    """
    if aps.units is None:
        yield NotStated(f"{aps.id} does not state how many units it fills")
        return
    if aps.units_rationale is None:
        yield NotStated(
            f"{aps.id} does not say why its number of units ({aps.units}) is enough"
        )
    batch = largest_batch(aps, strategy)
    if batch is None and aps.units < USUAL_UNITS:
        yield NotStated(
            f"{aps.id} fills {aps.units} units; the size of the largest batch is not stated"
        )
    elif batch is not None and aps.units < batch < USUAL_UNITS:
        yield Gap(f"{aps.id} fills {aps.units} units, fewer than the batch of {batch}", "units")


def largest_batch(aps: AsepticProcessSimulation, strategy: Strategy) -> int | None:
    """Return the largest batch of the products of the simulated process, if stated."""
    process = strategy.find(aps.process, Process)
    made = [strategy.find(code, Product) for code in process.products] if process else []
    sizes = [product.batch_size_max for product in made if product]
    return max((size for size in sizes if size is not None), default=None)
