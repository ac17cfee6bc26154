"""Acceptance of what remains."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, PRACTICE, Gap, NotStated, rule


def needs_acceptance(risk: Risk, strategy: Strategy) -> bool:
    """Whether what remains of a risk has to be accepted by name.

    So it is above the lines of the site, where the site has drawn none, and at aseptic steps
    (Annex 1 8.7).
    """
    if risk.after is None:
        return False
    scheme = strategy.risk_management.scheme
    lines = [
        each for each in (scheme.sign_off_above, scheme.acceptance_max) if each is not None
    ]
    number = risk.after.number(scheme.formula)
    above = number is not None and bool(lines) and number > min(lines)
    return above or not lines or any(step.aseptic for step in _steps(risk, strategy))


def _steps(risk: Risk, strategy: Strategy) -> Iterator[Step]:
    found = (strategy.find(code, Step) for code in risk.at)
    return (step for step in found if step is not None)


@rule(
    Risk,
    ANNEX_1("3.1"),
    ANNEX_1("8.7"),
    ANNEX_2A("1.2"),
    PRACTICE("residual risk is accepted by name", "warning"),
    covers=("ATMP-CCS-003", "A1-STP-015", "A1-RSK-001"),
    when=needs_acceptance,
)
def residual_risk_accepted(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """A high risk, or one at an aseptic step, was accepted by name, with date and reason.

    Somebody has to be able to say why patients may bear it.

    State `by`, `on` and `rationale` in `acceptance`; for the others, draw the line below which
    no name is needed in `acceptance_max` or `sign_off_above` of the scheme.
    """
    number = risk.after.number(strategy.risk_management.scheme.formula) if risk.after else None
    remains = f"{risk.id} scores {number} after control" if number else f"{risk.id} was lowered"
    accepted = risk.acceptance
    if accepted is None or accepted.by is None:
        yield NotStated(f"{remains}, and who accepted that is not stated", "acceptance")
        return
    if accepted.rationale is None:
        yield NotStated(
            f"{remains}, and why that was accepted is not stated", "acceptance.rationale"
        )
    if accepted.on is None:
        yield NotStated(f"{remains}, and when that was accepted is not stated", "acceptance.on")
