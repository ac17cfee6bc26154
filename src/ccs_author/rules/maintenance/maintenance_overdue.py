"""Maintenance that is due."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.maintenance import MaintenancePlan
from ccs_author.model.vocabulary import DAYS
from ccs_author.rules import ANNEX_1, Gap, NotStated, dated_rule

LONG_DAYS = DAYS["quarterly"]
"""What is done more often keeps its dates outside the strategy."""


@dated_rule(MaintenancePlan, ANNEX_1("2.5", "warning"), covers=("A1-MNT-004",))
def maintenance_overdue(plan: MaintenancePlan, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """Planned maintenance has a frequency and is not overdue.

    What is maintained too late is maintained after it failed.

    State `frequency` and `next_due`; when it has passed, do it or give the reason in a waiver.
    """
    if plan.frequency is None:
        yield NotStated(f"how often {plan.label} is done is not stated")
    if plan.next_due is None and DAYS.get(plan.frequency or "", 0) >= LONG_DAYS:
        yield NotStated(f"when {plan.label} is next due is not stated")
    elif plan.next_due is not None and plan.next_due < as_of:
        yield Gap(f"{plan.label} was due on {plan.next_due}", "next_due")
