"""Indicators in ethylene oxide cycles."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import ethylene_oxide


@rule(SterilisationCycle, ANNEX_1("8.76"), covers=("A1-EO-002",), when=ethylene_oxide)
def ethylene_oxide_indicators(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Each ethylene oxide cycle has biological indicators at the worst validated positions.

    Gas, heat and humidity together kill, and no physical record shows all three in the load.

    State `every_cycle: true` and `positions` under `biological_indicators`.
    """
    indicators = cycle.biological_indicators
    field = "biological_indicators" if indicators is not None else None
    if indicators is None or indicators.every_cycle is None:
        yield NotStated(
            f"whether each run of {cycle.label} has biological indicators is not stated", field
        )
    elif not indicators.every_cycle:
        yield Gap(
            f"not each run of {cycle.label} has biological indicators",
            "biological_indicators.every_cycle",
        )
    if indicators is not None and indicators.positions is None:
        yield NotStated(f"{cycle.label} does not state where its indicators lie", field)
