"""The register beside the reviews of its risks."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk, RiskReview
from ccs_author.rules import ANNEX_1, STANDARD, Gap, rule


def latest_review(risk: Risk, strategy: Strategy) -> RiskReview | None:
    """Return the latest review of a risk that has a date and a score."""
    *_, latest = (None, *strategy.risk_management.scored_reviews(risk.id))
    return latest


def _scored(risk: Risk, strategy: Strategy) -> bool:
    return risk.after is not None and latest_review(risk, strategy) is not None


@rule(Risk, ANNEX_1("3.1", "warning"), STANDARD("ICH Q9(R1)", "warning"), when=_scored)
def risk_score_current(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """The register shows a risk as its latest review left it.

    A review whose result does not reach the register leaves everybody with the picture of
    the year before.

    Carry the score of the latest review into `after` of the risk, or correct the review.
    """
    review = latest_review(risk, strategy)
    if review is None or review.score is None or risk.after is None:
        return
    for factor in ("severity", "occurrence", "detection"):
        then, now = getattr(review.score, factor), getattr(risk.after, factor)
        if then is not None and now is not None and then != now:
            yield Gap(
                f"{risk.id} scores {factor} {now} after control, and the review of {review.on} "
                f"found {then}",
                f"after.{factor}",
            )
