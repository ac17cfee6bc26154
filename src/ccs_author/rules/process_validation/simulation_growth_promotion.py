"""Growth promotion of the simulation medium."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.36"),
    ANNEX_1("9.45"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "info"),
    covers=("A1-APS-013", "ATMP-APS-011"),
)
def simulation_growth_promotion(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """The medium of a simulation is shown to grow reference and local organisms.

    A medium that grows nothing passes every run.

    State `growth_promotion`: organisms, local isolates among them, and when they are tested.
    """
    if aps.growth_promotion is None:
        yield NotStated(f"{aps.id} does not state the growth promotion of its medium")
