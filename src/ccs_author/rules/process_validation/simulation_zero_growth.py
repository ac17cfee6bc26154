"""Acceptance of process simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.46"),
    PART_IV("9.5.2"),
    ANNEX_2A("5.19"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("A1-APS-007", "ATMP-APS-008"),
)
def simulation_zero_growth(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """A simulation passes only when no unit grows.

    Each unit with growth stands for a patient; an allowance would plan for it.

    State `acceptance_max_positives: 0`.
    """
    if aps.acceptance_max_positives is None:
        yield NotStated(f"{aps.id} does not state how many contaminated units it accepts")
    elif aps.acceptance_max_positives > 0:
        yield Gap(
            f"{aps.id} accepts {aps.acceptance_max_positives} contaminated units, not zero",
            "acceptance_max_positives",
        )
