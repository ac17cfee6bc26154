"""Acceptance of what remains."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, ANNEX_2A, Gap, NotStated, rule


def needs_acceptance(risk: Risk, strategy: Strategy) -> bool:
    """Whether the risk after control is so high that somebody has to accept it by name."""
    scheme = strategy.risk_management.scheme
    number = risk.after.number(scheme.formula) if risk.after is not None else None
    lines = [
        each for each in (scheme.sign_off_above, scheme.acceptance_max) if each is not None
    ]
    return number is not None and bool(lines) and number > min(lines)


@rule(
    Risk,
    ANNEX_1("3.1"),
    ANNEX_1("8.7"),
    ANNEX_2A("1.2"),
    covers=("ATMP-CCS-003", "A1-STP-015"),
    when=needs_acceptance,
)
def residual_risk_accepted(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """A high residual risk was accepted by a named function, with the reason.

    Somebody has to be able to say why patients may bear it.

    State `by`, `on` and `rationale` in `acceptance`.
    """
    scheme = strategy.risk_management.scheme
    number = risk.after.number(scheme.formula) if risk.after is not None else None
    accepted = risk.acceptance
    if accepted is None or accepted.by is None:
        yield NotStated(
            f"{risk.id} scores {number} after control, and who accepted that is not stated",
            "acceptance",
        )
    elif accepted.rationale is None:
        yield NotStated(
            f"{risk.id} scores {number} after control, and why that was accepted is not stated",
            "acceptance.rationale",
        )
