"""Air and pressure of dry heat ovens."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import oven


@rule(SterilisationCycle, ANNEX_1("8.70"), covers=("A1-DRY-005",), when=oven)
def oven_air(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """An oven takes in HEPA-filtered air, and is above the lower grade unless packs are whole.

    While it cools an oven breathes in, and what it breathes in settles on sterile items.

    State `filtered_air` and `positive_pressure` (or `sealed_packs: true`) under `dry_heat`.
    """
    dry = cycle.dry_heat
    if dry is None:
        return
    if dry.filtered_air is None:
        yield NotStated(
            f"whether {cycle.label} takes in filtered air is not stated", "dry_heat"
        )
    elif not dry.filtered_air:
        yield Gap(f"{cycle.label} takes in unfiltered air", "dry_heat.filtered_air")
    if dry.sealed_packs:
        return
    if dry.positive_pressure is None:
        yield NotStated(
            f"whether {cycle.label} holds positive pressure is not stated", "dry_heat"
        )
    elif not dry.positive_pressure:
        yield Gap(
            f"{cycle.label} holds no positive pressure, and its packs are not sealed",
            "dry_heat.positive_pressure",
        )
