"""Risks that rose."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import RiskManagement, RiskReview
from ccs_author.rules import ANNEX_1, STANDARD, Gap, NotStated, rule


def _reviewed(element: RiskManagement, _: Strategy) -> bool:
    return bool(element.reviews)


@rule(
    RiskManagement, ANNEX_1("3.1", "warning"), STANDARD("ICH Q9(R1)", "warning"), when=_reviewed
)
def risk_rise_decided(element: RiskManagement, _: Strategy) -> Iterator[Gap]:
    """Where a review finds a risk higher than the time before, it says what was decided.

    A risk that rises and is only written down is the first thing an inspector asks about.

    State in `decision` what was decided, and in `seen` what made the risk rise.
    """
    for number, review in enumerate(element.reviews):
        before = _before(element, review)
        now = _number(element, review)
        if before is None or now is None or now <= before[1]:
            continue
        rose = f"{review.risk} rose from {before[1]} on {before[0].on} to {now} on {review.on}"
        lacking = {"seen": "what had been seen", "decision": "what was decided"}
        for field, words in lacking.items():
            if getattr(review, field) is None:
                yield NotStated(f"{rose}, and {words} is not stated", f"reviews.{number}")


def _before(element: RiskManagement, review: RiskReview) -> tuple[RiskReview, int] | None:
    """Return the scored review of the same risk before this one, with its number."""
    if review.on is None:
        return None
    for other in reversed(element.scored_reviews(review.risk, before=review.on)):
        number = _number(element, other)
        if number is not None:
            return other, number
    return None


def _number(element: RiskManagement, review: RiskReview) -> int | None:
    return None if review.score is None else review.score.number(element.scheme.formula)
