"""Layers of control under the gravest risks."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.control import ReferencedDocument
from ccs_author.model.elements.element import Control
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import PRACTICE, Gap, rule
from ccs_author.rules.defences import defences

PEOPLE = {"procedural", "organisational"}


def gravest(risk: Risk, strategy: Strategy) -> bool:
    """Whether the risk scores the highest severity, before control or after it."""
    highest = strategy.risk_management.scheme.score_max
    scores = (risk.before, risk.after)
    return any(score is not None and (score.severity or 0) >= highest for score in scores)


def in_need_of_layers(risk: Risk, strategy: Strategy) -> bool:
    """Whether a gravest risk names controls."""
    return gravest(risk, strategy) and bool(risk.controls)


@rule(
    Risk,
    PRACTICE("more than one control under severe risks", "warning"),
    when=in_need_of_layers,
)
def severe_risk_layers(risk: Risk, strategy: Strategy) -> Iterator[Gap]:
    """A risk of the highest severity is met by controls that do not fail together.

    Every control fails some day, and behind a single one stands the patient. Two rules that
    one tired person has to keep are a single control, and monitoring is none.

    Name a second control that does not fail with the first: a barrier, a machine or a test
    beside what people do.
    """
    layers = [code for code in dict.fromkeys(risk.controls) if _is_layer(code, strategy)]
    if len(layers) == 1:
        yield Gap(
            f"{risk.id} is of the highest severity and rests on {layers[0]} alone", "controls"
        )
        return
    controls = [each for code in layers if (each := strategy.find(code, Control))]
    if not controls or len(controls) < len(layers):
        return
    told = ", ".join(layers)
    if all(each.nature in PEOPLE for each in controls):
        yield Gap(
            f"{risk.id} is of the highest severity, and all its controls ({told}) depend on "
            "what people do",
            "controls",
        )
    elif shared := _shared_procedure(controls, strategy):
        yield Gap(
            f"{risk.id} is of the highest severity, and all its controls ({told}) rest on "
            f"{shared} alone",
            "controls",
        )


def _is_layer(code: str, strategy: Strategy) -> bool:
    record = strategy.items.get(code)
    if record is None:
        return True
    if isinstance(record, MonitoringLocation):
        return False
    if isinstance(record, Control) and record.nature == "monitoring":
        return False
    return defences((code,), strategy)[0].part != "neither"


def _shared_procedure(controls: list[Control], strategy: Strategy) -> str | None:
    """Return the one procedure that all controls name as their only evidence."""
    named = {each.evidence for each in controls}
    if len(named) != 1 or len(evidence := named.pop()) != 1:
        return None
    document = strategy.find(evidence[0], ReferencedDocument)
    return document.id if document and document.kind == "procedure" else None
