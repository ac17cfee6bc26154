"""Risks of single-use systems."""

from collections.abc import Iterator
from typing import get_args

from ccs_author.model import Strategy
from ccs_author.model.single_use import SingleUseRisk, SingleUseSystem
from ccs_author.rules import ANNEX_1, NotStated, rule


@rule(SingleUseSystem, ANNEX_1("8.132"), covers=("A1-SUS-001",))
def single_use_risks(system: SingleUseSystem, _: Strategy) -> Iterator[NotStated]:
    """The eight risks of single-use systems are assessed for each of them.

    A bag fails otherwise than a tank: it tears, sheds, leaches and asks for more hands.

    Name the assessment in `risks_assessed` and list in `risks_treated` what it treats; a risk
    that cannot arise is treated by saying so.
    """
    if system.risks_assessed is None:
        yield NotStated(f"{system.label} does not state an assessment of its risks")
        return
    missing = [risk for risk in get_args(SingleUseRisk) if risk not in system.risks_treated]
    if missing:
        yield NotStated(
            f"{system.label} does not state that its assessment treats {', '.join(missing)}",
            "risks_treated",
        )
