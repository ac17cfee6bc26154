"""Management review."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import DocumentControl
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, rule


@rule(
    DocumentControl,
    ANNEX_1("2.3"),
    GMP("Part I 1.6"),
    covers=("A1-DOC-006", "ATMP-CCS-005"),
)
def management_review(control: DocumentControl, _: Strategy) -> Iterator[Gap]:
    """The effectiveness of the strategy goes to management review at a set frequency.

    Most of what it asks for costs money, and only management can decide on that.

    State `forum` and `frequency` in `management_review`.
    """
    review = control.management_review
    if review is None:
        yield NotStated(
            "how the effectiveness of the strategy reaches management is not stated",
            "management_review",
        )
        return
    if review.forum is None and review.document is None:
        yield NotStated("the forum of the management review is not stated", "management_review")
    if review.frequency is None:
        yield NotStated(
            "the frequency of the management review is not stated", "management_review"
        )
