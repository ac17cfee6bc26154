"""Review of risks."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, STANDARD, Gap, NotStated, dated_rule


@dated_rule(
    Risk,
    ANNEX_1("3.1"),
    STANDARD("ICH Q9(R1)", "warning"),
    covers=("A1-RSK-004",),
)
def risk_reviewed(risk: Risk, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """Every risk has a date of review that has not passed.

    Scores are opinions of the day on which they were given.

    Look at the risk again, and state the next date in `next_review`.
    """
    if risk.next_review is None:
        yield NotStated(f"when {risk.id} is reviewed is not stated", "next_review")
    elif risk.next_review < as_of:
        yield Gap(f"the review of {risk.id} was due on {risk.next_review}", "next_review")
