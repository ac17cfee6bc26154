"""Temperature at drains of steam sterilisers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def drained(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether steam condenses to a drain that Annex 1 wants measured."""
    if cycle.kind == "moist heat":
        return cycle.sterilises and bool(cycle.moist_heat and cycle.moist_heat.vacuum)
    return cycle.sterilises and cycle.kind == "steam in place"


@rule(SterilisationCycle, ANNEX_1("8.58"), covers=("A1-AUT-003",), when=drained)
def drain_temperature(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """The temperature at the drain is recorded in vacuum autoclaves and in steam in place.

    Air and condensate gather at the drain, so that it is the last place to become hot.

    State `drain_temperature: true` under `moist_heat` or `steam_in_place`.
    """
    field = "moist_heat" if cycle.kind == "moist heat" else "steam_in_place"
    steam = cycle.moist_heat if cycle.kind == "moist heat" else cycle.steam_in_place
    if steam is None or steam.drain_temperature is None:
        yield NotStated(
            f"whether {cycle.label} records the temperature at the drain is not stated",
            field if steam is not None else None,
        )
    elif not steam.drain_temperature:
        yield Gap(
            f"{cycle.label} does not record the temperature at the drain",
            f"{field}.drain_temperature",
        )
