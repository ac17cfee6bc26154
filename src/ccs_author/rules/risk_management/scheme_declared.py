"""Scheme of scoring."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import ScoringScheme
from ccs_author.rules import STANDARD, Gap, NotStated, rule


def risks_scored(_: ScoringScheme, strategy: Strategy) -> bool:
    """Whether any risk has a score."""
    return any(risk.before or risk.after for risk in strategy.risk_management.risks)


@rule(
    ScoringScheme,
    STANDARD("ICH Q9(R1)", "warning"),
    when=risks_scored,
)
def scheme_declared(scheme: ScoringScheme, _: Strategy) -> Iterator[Gap]:
    """The site declares its scales, the line it accepts, and what high severity asks.

    A number means nothing without its scale, and a product of scores can hide a disaster behind
    good detection.

    State the scales up to `score_max`, `acceptance_max` and `severity_rule` in `scheme`; the
    line lies below the worst number there is.
    """
    scales = ["severity", "occurrence"]
    if scheme.formula.endswith("detection"):
        scales.append("detection")
    for scale in scales:
        if not getattr(scheme, scale):
            yield NotStated(f"what the scores of {scale} mean is not stated", scale)
        steps = [each.score for each in getattr(scheme, scale) if each.score is not None]
        if len(steps) > 1 and max(steps) != scheme.score_max:
            yield Gap(
                f"the scale of {scale} ends at {max(steps)}, and the highest score is said to "
                f"be {scheme.score_max}",
                scale,
            )
    worst = scheme.score_max ** len(scales)
    if scheme.acceptance_max is not None and scheme.acceptance_max >= worst:
        yield Gap(
            f"the line is drawn at {scheme.acceptance_max}, and no risk can score more than "
            f"{worst}",
            "acceptance_max",
        )
    if scheme.acceptance_max is None:
        yield NotStated(
            "the highest risk number that is accepted is not stated", "acceptance_max"
        )
    if scheme.severity_rule is None:
        yield NotStated(
            "what is asked of the highest severity, whatever the number, is not stated",
            "severity_rule",
        )
