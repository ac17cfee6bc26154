"""Size of simulations of large batches."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.process_validation.simulation_units import USUAL_UNITS, largest_batch


def of_a_large_batch(aps: AsepticProcessSimulation, strategy: Strategy) -> bool:
    """Whether the simulated process makes batches of 5,000 units and more."""
    return (largest_batch(aps, strategy) or 0) >= USUAL_UNITS


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.40", "warning"),
    covers=("A1-APS-005",),
    when=of_a_large_batch,
)
def simulation_usual_units(aps: AsepticProcessSimulation, strategy: Strategy) -> Iterator[Gap]:
    """The simulation of a large batch fills 5,000 units or more, or says why fewer are enough.

    One contaminated unit in some thousands is what a simulation has to be able to find.

    Fill at least 5,000 `units`, or state in `units_rationale` why fewer show the same.
    """
    if aps.units is not None and aps.units < USUAL_UNITS and aps.units_rationale is None:
        yield Gap(
            f"{aps.id} fills {aps.units} units of a batch of {largest_batch(aps, strategy)}, "
            f"fewer than the usual {USUAL_UNITS}, and no reason is given",
            "units",
        )
