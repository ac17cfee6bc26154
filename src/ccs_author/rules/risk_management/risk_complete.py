"""What a risk record holds."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, STANDARD, Gap, NotStated, rule

ASKED = (
    ("hazard", "what can go wrong"),
    ("cause", "why it can happen"),
    ("at", "where it arises"),
    ("before", "how it scores before control"),
    ("after", "how it scores after control"),
    ("owner", "who owns it"),
)


@rule(
    Risk,
    ANNEX_1("3.1"),
    ANNEX_1("2.2", "warning"),
    STANDARD("ICH Q9(R1)", "warning"),
    covers=("A1-RSK-001",),
)
def risk_complete(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """A risk states hazard, cause, place, scores before and after control, and its owner.

    A risk without its cause cannot be controlled, and one without an owner is not.

    Fill the missing fields of the risk.
    """
    for field, words in ASKED:
        if not risk.holds(field):
            yield NotStated(f"{risk.id} does not state {words}", field)
    for field in ("before", "after"):
        score = getattr(risk, field)
        if score is not None and score.number(strategy.risk_management.scheme.formula) is None:
            yield NotStated(f"the score of {risk.id} {field} control lacks a factor", field)
