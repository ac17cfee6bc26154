"""Size of process simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Process
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule

USUAL_UNITS = 5000


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.40"),
    PART_IV("9.5.2", "warning"),
    ANNEX_2A("5.19"),
    covers=("A1-APS-005", "A1-APS-006", "A1-APS-023", "ATMP-APS-006"),
)
def simulation_units(aps: AsepticProcessSimulation, strategy: Strategy) -> Iterator[Gap]:
    """A simulation fills at least as many units as the batch, or 5,000 of a large batch.

    Fewer units than the process makes cannot show what the process does.

    State `units` and why they are enough in `units_rationale`; with small batches at least the
    largest batch.
    """
    if aps.units is None:
        yield NotStated(f"{aps.id} does not state how many units it fills")
        return
    if aps.units_rationale is None:
        yield NotStated(f"{aps.id} does not say why {aps.units} units are enough")
    batch = _largest_batch(aps, strategy)
    if batch is not None and aps.units < min(batch, USUAL_UNITS):
        yield Gap(
            f"{aps.id} fills {aps.units} units, fewer than "
            + (f"the batch of {batch}" if batch < USUAL_UNITS else f"{USUAL_UNITS}"),
            "units",
        )


def _largest_batch(aps: AsepticProcessSimulation, strategy: Strategy) -> int | None:
    process = strategy.find(aps.process, Process)
    made = [strategy.find(code, Product) for code in process.products] if process else []
    sizes = [product.batch_size_max for product in made if product]
    return max((size for size in sizes if size is not None), default=None)
