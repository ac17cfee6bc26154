"""Risks above the line."""

from collections.abc import Iterator

from ccs_author.model import Strategy
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

    Name the actions in `actions`.
    """
    scheme = strategy.risk_management.scheme
    if risk.after is not None and not risk.actions:
        yield Gap(
            f"{risk.id} scores {risk.after.number(scheme.formula)} after control, above "
            f"{scheme.acceptance_max}, and names no action",
            "after",
        )
