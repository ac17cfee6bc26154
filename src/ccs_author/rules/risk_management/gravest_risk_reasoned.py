"""Acceptance by a small number."""

from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.pattern import Pattern
from ccs_author.rules import PRACTICE, STANDARD, Gap, NotStated, rule
from ccs_author.rules.risk_management.residual_risk_accepted import needs_acceptance
from ccs_author.rules.risk_management.severe_risk_layers import gravest

OF_NUMBERS: Final = frozenset(
    (
        *("a", "acceptable", "acceptance", "accepted", "after", "all", "allowed"),
        *("and", "are", "as", "at", "below", "by", "class"),
        *(
            "control",
            "controlled",
            "controls",
            "criteria",
            "criterion",
            "detectability",
            "detection",
        ),
        *("detective", "due", "events", "for", "gives", "green", "highly"),
        *("in", "inside", "is", "it", "its", "less", "level"),
        *("limit", "line", "low", "lowest", "matrix", "no", "number"),
        *("occurrence", "occurs", "of", "place", "preventive", "probability", "ranking"),
        *("rare", "rarely", "rating", "residual", "risk", "rpn", "scale"),
        *("score", "scored", "scores", "severity", "site", "small", "sufficiently"),
        *("than", "that", "the", "therefore", "this", "threshold", "to"),
        *("under", "unlikely", "value", "very", "we", "which", "with"),
        *("within", "zone"),
    )
)
"""Words that tell no more than the scale and the number do; English only."""

_WORDS: Final = Pattern(r"[^\W\d_]+")


def _accepted_gravest(risk: Risk, strategy: Strategy) -> bool:
    return gravest(risk, strategy) and risk.after is not None


@rule(
    Risk,
    PRACTICE("severity is not outweighed by rarity", "warning"),
    STANDARD("ICH Q9(R1)", "warning"),
    when=_accepted_gravest,
)
def gravest_risk_reasoned(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """A risk of the highest severity is not accepted for its small number alone.

    A product of scores hides the worst case behind a guess at how rare it is; whoever accepts
    it says what makes it rare, and why that lasts.

    Name in `acceptance` the function and, in `rationale`, what holds the risk down: the
    barrier, the test or the data, and not the number.
    """
    scheme = strategy.risk_management.scheme
    number = risk.after.number(scheme.formula) if risk.after is not None else None
    remains = f"is of the highest severity and scores {number} after control"
    accepted = risk.acceptance
    rationale = accepted.rationale if accepted is not None else None
    if rationale is not None:
        if {word.lower() for word in _WORDS.findall(rationale)} <= OF_NUMBERS:
            yield Gap(
                f"{risk.id} {remains}; its acceptance tells of the number alone: “{rationale}”",
                "acceptance.rationale",
            )
    elif not needs_acceptance(risk, strategy):
        yield NotStated(
            f"{risk.id} {remains}; why that is accepted, the number aside, is not stated",
            "acceptance",
        )
