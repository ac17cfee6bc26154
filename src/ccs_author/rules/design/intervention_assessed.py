"""Risks of interventions."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Intervention
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(
    Intervention,
    ANNEX_1("8.16", "warning"),
    covers=("A1-RSK-005",),
)
def intervention_assessed(intervention: Intervention, _: Strategy) -> Iterator[Gap]:
    """Every intervention is assessed under a risk of the register.

    Hands in the critical zone are the hazard that all barriers leave over.

    Name the risk in `risk` of the intervention.
    """
    if intervention.risk is None:
        yield NotStated(f"{intervention.id} names no risk under which it is assessed", "risk")
