"""Simulations of each operator."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.process_validation.simulation_interval import (
    LONGEST_MONTHS,
    TOLERANCE_MONTHS,
)

FEWEST = 3


def manual(aps: AsepticProcessSimulation, strategy: Strategy) -> bool:
    """Whether the simulated process is manual: it says so, or open steps that it covers do."""
    if aps.manual is not None:
        return aps.manual
    steps = (strategy.find(code, Step) for code in aps.covers_steps)
    return any(
        step.manual and step.aseptic and step.exposure == "open"
        for step in steps
        if step is not None
    )


@rule(
    AsepticProcessSimulation,
    ANNEX_1("9.39"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("A1-APS-004", "ATMP-APS-007"),
    when=manual,
)
def operator_simulations(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[Gap]:
    """In manual processes an operator passes three runs at first and one every six months.

    When hands make the product, the process is as good as the person who does it.

    State `operator_runs_initial` (3 or more) and `operator_interval_months` (about 6).
    """
    if aps.operator_runs_initial is None:
        yield NotStated(f"{aps.id} is manual, but the first runs of an operator are not stated")
    elif aps.operator_runs_initial < FEWEST:
        yield Gap(
            f"{aps.id} asks {aps.operator_runs_initial} first runs of an operator, "
            f"fewer than {FEWEST}",
            "operator_runs_initial",
        )
    if not aps.operator_interval_months:
        yield NotStated(
            f"{aps.id} is manual, but how often an operator repeats it is not stated"
        )
    elif aps.operator_interval_months > LONGEST_MONTHS + TOLERANCE_MONTHS:
        yield Gap(
            f"{aps.id} lets an operator repeat it after {aps.operator_interval_months} months, "
            f"longer than about {LONGEST_MONTHS}",
            "operator_interval_months",
        )
