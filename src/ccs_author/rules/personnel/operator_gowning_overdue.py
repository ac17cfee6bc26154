"""Operators and their gowning assessments."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.date import months_after
from ccs_author.model.elements.personnel import OperatorSimulation
from ccs_author.rules import ANNEX_1, Gap, dated_rule
from ccs_author.rules.personnel.access_to_a_and_b import people_gown_for_a_or_b
from ccs_author.rules.personnel.gowning_interval import LONGEST_MONTHS


def assessed(operator: OperatorSimulation, strategy: Strategy) -> bool:
    """Whether the strategy keeps the day of the operator's assessment, for grade A or B."""
    return operator.gowning is not None and people_gown_for_a_or_b(strategy)


@dated_rule(OperatorSimulation, ANNEX_1("7.4"), covers=("A1-PER-003",), when=assessed)
def operator_gowning_overdue(
    operator: OperatorSimulation, _: Strategy, as_of: dt.date
) -> Iterator[Gap]:
    """Gowning of each operator was assessed within the last year.

    The interval of the procedure says nothing of the one who missed the day.

    State `gowning` of each operator; who is overdue stays out of grade A and B until it is
    made up.
    """
    if operator.gowning and months_after(operator.gowning, LONGEST_MONTHS) < as_of:
        yield Gap(
            f"gowning of {operator.operator or 'an operator'} was last assessed on "
            f"{operator.gowning}, more than {LONGEST_MONTHS} months ago",
            "gowning",
        )
