"""Scores beside their scale."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk, Score
from ccs_author.rules import STANDARD, Gap, rule


def scored(risk: Risk, _: Strategy) -> bool:
    """Whether the risk has a score."""
    return risk.before is not None or risk.after is not None


@rule(Risk, STANDARD("ICH Q9(R1)", "warning"), when=scored)
def scores_plausible(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """Scores lie on the site's scale, and controls never make a risk higher.

    A number off the scale, or a control that raises the risk, is a slip of the pen that hides
    the true picture.

    Correct the scores, or `score_max` of the scheme.
    """
    scheme = strategy.risk_management.scheme
    for when, score in (("before", risk.before), ("after", risk.after)):
        for factor, value in _factors(score):
            if not 1 <= value <= scheme.score_max:
                yield Gap(
                    f"{risk.id} scores {factor} {value} {when} control, on a scale from 1 to "
                    f"{scheme.score_max}",
                    f"{when}.{factor}",
                )
    first = risk.before.number(scheme.formula) if risk.before is not None else None
    then = risk.after.number(scheme.formula) if risk.after is not None else None
    if first is not None and then is not None and then > first:
        yield Gap(f"{risk.id} scores {first} before control and {then} after it", "after")


def _factors(score: Score | None) -> Iterator[tuple[str, int]]:
    for factor in ("severity", "occurrence", "detection"):
        value: int | None = getattr(score, factor, None)
        if value is not None:
            yield factor, value
