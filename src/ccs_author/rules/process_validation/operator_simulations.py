"""Simulations of each operator."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule

FEWEST = 3
LONGEST_MONTHS = 6


def manual(aps: AsepticProcessSimulation, _: Strategy) -> bool:
    """Whether the simulated process is manual."""
    return bool(aps.manual)


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.39"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("A1-APS-004", "ATMP-APS-007"),
    when=manual,
)
def operator_simulations(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """In manual processes an operator passes three runs at first and one every six months.

    When hands make the product, the process is as good as the person who does it.

    State `operator_runs_initial` (3 or more) and `operator_interval_months` (6 or fewer).
    """
    if aps.operator_runs_initial is None:
        yield NotStated(f"{aps.id} is manual, but the first runs of an operator are not stated")
    elif aps.operator_runs_initial < FEWEST:
        yield Gap(
            f"{aps.id} asks {aps.operator_runs_initial} first runs of an operator, "
            f"fewer than {FEWEST}",
            "operator_runs_initial",
        )
    if aps.operator_interval_months is None:
        yield NotStated(
            f"{aps.id} is manual, but how often an operator repeats it is not stated"
        )
    elif aps.operator_interval_months > LONGEST_MONTHS:
        yield Gap(
            f"{aps.id} lets an operator repeat it after {aps.operator_interval_months} months, "
            f"longer than {LONGEST_MONTHS}",
            "operator_interval_months",
        )
