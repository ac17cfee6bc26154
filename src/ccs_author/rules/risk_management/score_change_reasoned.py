"""Scores that moved."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import RiskManagement, RiskReview
from ccs_author.rules import PRACTICE, STANDARD, Gap, NotStated, rule

FACTORS = ("severity", "occurrence", "detection")


def reviewed(element: RiskManagement, _: Strategy) -> bool:
    """Whether any review of a risk is stated."""
    return bool(element.reviews)


@rule(
    RiskManagement,
    STANDARD("ICH Q9(R1)", "warning"),
    PRACTICE("scores change for a dated reason", "warning"),
    when=reviewed,
)
def score_change_reasoned(element: RiskManagement, _: Strategy) -> Iterator[Gap]:
    """A score that changes at a review has a date and a reason, also when it falls.

    A score that sinks in silence makes the register look better and changes nothing on the
    floor.

    State `on` and, in `seen`, the data that moved the score. What is asked of a risk that rose
    is the question of `risk-rise-decided`.
    """
    for review in element.reviews:
        if review.on is None and review.score is not None:
            yield NotStated(
                f"a review scores {review.risk or 'a risk'}, and its date is not stated",
                about=review,
            )
        before = _before(element, review)
        moved = _moved(before, review)
        rose = _number(element, review) > _number(element, before)
        if before is not None and moved and not rose and review.seen is None:
            yield NotStated(
                f"{review.risk} changed in {' and '.join(moved)} from {before.on} to "
                f"{review.on}, and what had been seen is not stated",
                about=review,
            )


def _before(element: RiskManagement, review: RiskReview) -> RiskReview | None:
    """Return the scored review of the same risk before this one."""
    if review.on is None:
        return None
    *_, before = (None, *element.scored_reviews(review.risk, before=review.on))
    return before


def _moved(before: RiskReview | None, review: RiskReview) -> list[str]:
    if before is None or review.score is None:
        return []
    then, now = before.score, review.score
    return [
        f"{factor} {getattr(then, factor)} to {getattr(now, factor)}"
        for factor in FACTORS
        if None not in (getattr(then, factor, None), getattr(now, factor))
        and getattr(then, factor) != getattr(now, factor)
    ]


def _number(element: RiskManagement, review: RiskReview | None) -> int:
    if review is None or review.score is None:
        return 0
    return review.score.number(element.scheme.formula) or 0
