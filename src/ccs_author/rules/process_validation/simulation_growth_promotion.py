"""Growth promotion of the simulation medium."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

WANTED = {
    "promoted": ("before use", "after incubation"),
    "promotion_organisms": ("reference strains", "local isolates"),
}
PREPOSITION = {"promoted": "", "promotion_organisms": "with "}


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

    State `growth_promotion`; list in `promoted` when it is shown (before use, after incubation)
    and in `promotion_organisms` with what (reference strains, local isolates).
    """
    if aps.growth_promotion is None:
        yield NotStated(f"{aps.id} does not state the growth promotion of its medium")
        return
    for field, wanted in WANTED.items():
        stated = getattr(aps, field)
        absent = [word for word in wanted if word not in stated]
        if absent:
            yield NotStated(
                f"{aps.id} does not state growth promotion {PREPOSITION[field]}"
                f"{' and '.join(absent)}",
                field if stated else None,
            )
