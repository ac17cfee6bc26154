"""From hazard to control to verification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, PRACTICE, Gap, NotStated, rule
from ccs_author.rules.defences import defences


@rule(
    Risk,
    ANNEX_1("2.3"),
    ANNEX_1("2.4"),
    PART_IV("2.2"),
    ANNEX_2A("1.2"),
    PRACTICE("from hazard to control to check", "warning"),
    covers=("ATMP-CCS-002",),
)
def risk_chain(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """Every risk leads to a control, and the control to monitoring or verification.

    The chain is what a strategy is for: a hazard that nothing meets, or a control that nobody
    checks, is where contamination comes from.

    Name the controls by id in `controls`, and monitoring locations in `monitoring` or the check
    in `verification`. A document, a step or a risk is no control: name what it describes.
    """
    found = defences(risk.controls, strategy)
    if not risk.controls:
        yield NotStated(f"{risk.id} names no control", "controls")
    elif found and all(each.part == "neither" for each in found):
        yield Gap(
            f"{risk.id} names {', '.join(each.code for each in found)}, which by itself keeps "
            "nothing out",
            "controls",
        )
    if not risk.monitoring and risk.verification is None:
        yield NotStated(
            f"{risk.id} names neither monitoring nor another check of its controls",
            "monitoring",
        )
