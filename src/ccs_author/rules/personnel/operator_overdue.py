"""Operators and their simulations."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.date import months_after
from ccs_author.model.elements.personnel import OperatorSimulation
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, dated_rule

LONGEST_MONTHS = 12


def operator_due(operator: OperatorSimulation) -> dt.date | None:
    """Return by when an operator takes part in the next simulation, if the last is stated."""
    return months_after(operator.last, LONGEST_MONTHS) if operator.last else None


@dated_rule(
    OperatorSimulation,
    ANNEX_1("9.38"),
    ANNEX_2A("5.19"),
    PART_IV("9.5.2", "warning"),
    FDA_ASEPTIC("IX.A", "warning"),
    covers=("A1-PER-006", "ATMP-APS-007"),
)
def operator_overdue(
    operator: OperatorSimulation, _: Strategy, as_of: dt.date
) -> Iterator[Gap]:
    """Each operator took part in a successful process simulation within the last year.

    The simulation of a team says nothing of the one who was on leave.

    State `last` of each operator; who is overdue works under supervision until it is made up.
    """
    who = operator.operator or "an operator"
    due = operator_due(operator)
    if due is None:
        yield NotStated(f"when {who} last took part in a simulation is not stated")
    elif due < as_of:
        yield Gap(
            f"{who} last took part in a successful simulation on {operator.last}, more than "
            f"{LONGEST_MONTHS} months ago",
            "last",
        )
