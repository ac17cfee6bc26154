"""Prevention before detection."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.defences import defences


def controlled(risk: Risk, strategy: Strategy) -> bool:
    """Whether the risk names something that could control it, and no end test alone."""
    parts = [each.part for each in defences(risk.controls, strategy)]
    if any(part is None for part in parts):
        return True
    real = {part for part in parts if part != "neither"}
    return bool(real) and real != {"tests"}


@rule(
    Risk,
    ANNEX_1("2.2", "warning"),
    PART_IV("2.2", "warning"),
    ANNEX_2A("1.2", "warning"),
    covers=("A1-RSK-002",),
    when=controlled,
)
def preventive_control(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """Every risk has a control that prevents, not only such that detect or correct.

    Monitoring and tests tell that contamination has happened; they keep nothing out.

    Add a control of design, technology or procedure, or state `acts: preventive` of one that
    prevents.
    """
    found = [each for each in defences(risk.controls, strategy) if each.part != "neither"]
    if any(each.part == "prevents" for each in found):
        return
    unknown = [each.code for each in found if each.part is None]
    if unknown:
        yield NotStated(
            f"{risk.id} rests on {' and '.join(unknown)}, and whether that prevents is not "
            "stated",
            "controls",
        )
    else:
        told = ", ".join(each.code for each in found)
        corrects = any(each.part == "corrects" for each in found)
        verb = "detect or correct" if corrects else "detect"
        yield Gap(f"the only controls of {risk.id} {verb}: {told}", "controls")
