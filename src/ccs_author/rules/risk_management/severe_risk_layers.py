"""Layers of control under the gravest risks."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import Risk
from ccs_author.rules import PRACTICE, Gap, rule


def gravest(risk: Risk, strategy: Strategy) -> bool:
    """Whether the risk scores the highest severity."""
    highest = strategy.risk_management.scheme.score_max
    return risk.before is not None and risk.before.severity == highest and bool(risk.controls)


@rule(Risk, PRACTICE("more than one control under severe risks", "warning"), when=gravest)
def severe_risk_layers(risk: Risk, _: Strategy) -> Iterator[Gap]:
    """A risk of the highest severity is met by more than one control.

    Every control fails some day, and behind a single one stands the patient.

    Name a second control that does not fail with the first.
    """
    if len({*risk.controls}) == 1:
        yield Gap(
            f"{risk.id} is of the highest severity and rests on {risk.controls[0]} alone",
            "controls",
        )
