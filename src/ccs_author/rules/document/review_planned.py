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
    """The next review of the strategy is planned and has not passed.

    A strategy that is not looked at again describes a site that no longer exists.

    State `review_interval_months`, `last_review` and `next_review`; review, and set the next
    date.
    """
    if control.review_interval_months is None:
        yield NotStated(
            "how often the strategy is reviewed is not stated", "review_interval_months"
        )
    if control.next_review is None:
        yield NotStated("the date of the next review is not stated", "next_review")
        return
    if control.next_review < as_of:
        yield Gap(f"the review of the strategy was due on {control.next_review}", "next_review")
    if control.last_review is None or control.review_interval_months is None:
        return
    latest = months_after(control.last_review, control.review_interval_months)
    if control.next_review > latest:
        yield Gap(
            f"the next review on {control.next_review} is later than {latest}, "
            f"{control.review_interval_months} months after the last one",
            "next_review",
        )
