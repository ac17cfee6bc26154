"""Pressures along a tunnel."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import tunnel


@rule(SterilisationCycle, ANNEX_1("8.67"), covers=("A1-DRY-003",), when=tunnel)
def tunnel_pressure_profile(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """The pressures and air flow along a tunnel are assessed.

    A tunnel joins the washing room to grade A; pressure alone keeps the one out of the other.

    Name the assessment in `dry_heat.pressure_profile`.
    """
    if cycle.dry_heat is not None and cycle.dry_heat.pressure_profile is None:
        yield NotStated(f"no pressure profile of {cycle.label} is stated", "dry_heat")
