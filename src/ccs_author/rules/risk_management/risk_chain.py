"""From hazard to control to verification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule


@rule(
    Risk,
    ANNEX_1("2.3"),
    ANNEX_1("2.4"),
    PART_IV("2.2"),
    ANNEX_2A("1.2"),
    covers=("ATMP-CCS-002",),
)
def risk_chain(risk: Risk, _: Strategy) -> Iterator[Gap]:
    """Every risk leads to a control, and the control to monitoring or verification.

    The chain is what a strategy is for: a hazard that nothing meets, or a control that nobody
    checks, is where contamination comes from.

    Name the controls by id in `controls`, and monitoring locations in `monitoring` or the check
    in `verification`.
    """
    if not risk.controls:
        yield NotStated(f"{risk.id} names no control", "controls")
    if not risk.monitoring and risk.verification is None:
        yield NotStated(
            f"{risk.id} names neither monitoring nor another check of its controls",
            "monitoring",
        )
