"""Periodic process simulations."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

LONGEST_MONTHS = 6
TOLERANCE_MONTHS = 1


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.38"),
    PART_IV("9.5.2"),
    ANNEX_2A("5.19"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("A1-APS-002", "ATMP-APS-001"),
)
def simulation_interval(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """A simulation is repeated about every six months for each process, line and shift.

    Between two runs people, equipment and habits drift; batches made since the last good run
    are the ones in question when the next one fails.

    State `interval_months` of the simulation, about 6, for each shift; a month of tolerance is
    accepted.
    """
    if not aps.interval_months:
        yield NotStated(f"{aps.id} does not state how often it is repeated")
    elif aps.interval_months > LONGEST_MONTHS + TOLERANCE_MONTHS:
        yield Gap(
            f"{aps.id} is repeated every {aps.interval_months} months, longer than about "
            f"{LONGEST_MONTHS}",
            "interval_months",
        )
