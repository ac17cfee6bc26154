"""Prevention before detection."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Control
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def controlled(risk: Risk, _: Strategy) -> bool:
    """Whether the risk names controls."""
    return bool(risk.controls)


@rule(
    Risk,
    ANNEX_1("2.2", "warning"),
    ANNEX_1("2.7", "warning"),
    PART_IV("2.2", "warning"),
    ANNEX_2A("1.2", "warning"),
    FDA_ASEPTIC("XI", "warning"),
    covers=("A1-RSK-002", "A1-DOC-016", "ATMP-RMM-006"),
    when=controlled,
)
def preventive_control(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """Every risk has a control that prevents, not only such that detect.

    Monitoring and tests tell that contamination has happened; they keep nothing out.

    Add a control of design, technology or procedure, or state `acts: preventive` of one that
    prevents.
    """
    verdicts = [_prevents(code, strategy) for code in risk.controls]
    if any(verdicts):
        return
    unknown = [
        code for code, verdict in zip(risk.controls, verdicts, strict=True) if verdict is None
    ]
    if unknown:
        yield NotStated(
            f"{risk.id} rests on {' and '.join(unknown)}, and whether that prevents is not "
            "stated",
            "controls",
        )
    else:
        yield Gap(
            f"the only controls of {risk.id} detect: {', '.join(risk.controls)}", "controls"
        )


def _prevents(code: str, strategy: Strategy) -> bool | None:
    found = strategy.items.get(code)
    if isinstance(found, MonitoringLocation):
        return False
    if not isinstance(found, Control):
        # A barrier, a filter, a cycle … keeps something out by its nature.
        return None if found is None else True
    if found.acts is not None:
        return found.acts == "preventive"
    return None if found.nature is None else found.nature != "monitoring"
