"""Monitoring of porous cycles."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import porous, unmeasured


@rule(SterilisationCycle, ANNEX_1("8.57"), covers=("A1-AUT-006",), when=porous)
def porous_cycle_monitored(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Porous cycles are monitored by time, temperature and pressure, and the items inspected.

    Temperature without pressure does not tell steam from hot air.

    List all three under `parameters` (with `measures` where the name is another word), and
    state `moist_heat.item_inspection`.
    """
    missing = unmeasured(cycle.parameters, ("time", "temperature", "pressure"))
    if missing:
        yield NotStated(
            f"{cycle.label} has no parameter for {', '.join(missing)}",
            "parameters" if cycle.parameters else None,
        )
    if cycle.moist_heat is not None and cycle.moist_heat.item_inspection is None:
        yield NotStated(
            f"{cycle.label} does not state how items are inspected afterwards", "moist_heat"
        )
