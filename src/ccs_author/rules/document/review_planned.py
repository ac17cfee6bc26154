"""Periodic review."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl
from ccs_author.model.date import months_after
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, dated_rule


def in_use(control: DocumentControl, _: Strategy) -> bool:
    """Whether the strategy is not superseded."""
    return control.status != "superseded"


@dated_rule(
    DocumentControl,
    ANNEX_1("2.3"),
    ANNEX_1("2.6"),
    GMP("Part I 4.5", "warning"),
    covers=("A1-DOC-004", "ATMP-CCS-005"),
    when=in_use,
)
def review_planned(control: DocumentControl, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """The next review of the strategy is planned, and neither passed nor put off.

    A strategy that is not looked at again describes a site that no longer exists.

    State `review_interval_months`, `last_review` and `next_review`; review, and set the next
    date.
    """
    months = control.review_interval_months
    if months is None:
        yield NotStated(
            "how often the strategy is reviewed is not stated", "review_interval_months"
        )
    elif months < 1:
        yield Gap(f"an interval of {months} months is none", "review_interval_months")
    if control.last_review is not None and control.last_review > as_of:
        yield Gap(f"the last review, on {control.last_review}, is still to come", "last_review")
    if control.next_review is None:
        yield NotStated("the date of the next review is not stated", "next_review")
        return
    if control.next_review < as_of:
        yield Gap(f"the review of the strategy was due on {control.next_review}", "next_review")
    since = control.last_review or control.effective
    if since is None or months is None or months < 1:
        return
    latest = months_after(since, months)
    if control.next_review > latest:
        last = "the last one" if control.last_review else "it took effect"
        yield Gap(
            f"the next review on {control.next_review} is later than {latest}, "
            f"{months} months after {last}",
            "next_review",
        )
