"""Risks above the line."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Action
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, STANDARD, Gap, rule


def above_the_line(risk: Risk, strategy: Strategy) -> bool:
    """Whether the risk after control is higher than the site accepts."""
    scheme = strategy.risk_management.scheme
    number = risk.after.number(scheme.formula) if risk.after is not None else None
    line = scheme.acceptance_max
    return number is not None and line is not None and number > line


@rule(
    Risk,
    ANNEX_1("3.1"),
    STANDARD("ICH Q9(R1)", "warning"),
    covers=("A1-RSK-003",),
    when=above_the_line,
)
def high_risk_action(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """A risk that stays above the line of the site has an action that lowers it.

    The line says what the site will not live with; above it, waiting is a decision too.

    Name the actions in `actions`; where all are closed, score the risk again or name another.
    """
    scheme = strategy.risk_management.scheme
    if risk.after is None:
        return
    number = risk.after.number(scheme.formula)
    remains = f"{risk.id} scores {number} after control, above {scheme.acceptance_max}"
    known = [found for code in risk.actions if (found := strategy.find(code, Action))]
    if not risk.actions:
        yield Gap(f"{remains}, and names no action", "after")
    elif len(known) == len(risk.actions) and all(each.closed for each in known):
        told = ", ".join(risk.actions)
        yield Gap(f"{remains}, and its actions ({told}) are all closed", "actions")
