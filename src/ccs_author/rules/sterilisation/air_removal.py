"""Removal of air before steam."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import seldomer

LONGEST_DAYS = 1


def removes_air(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether an autoclave cycle has to drive air out of its load."""
    steam = cycle.moist_heat
    return (
        cycle.kind == "moist heat"
        and cycle.sterilises
        and steam is not None
        and (steam.load == "porous" or bool(steam.vacuum))
    )


@rule(SterilisationCycle, ANNEX_1("8.61", "warning"), covers=("A1-AUT-002",), when=removes_air)
def air_removal(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Removal of air is tested each day, or watched by an air detector in each cycle.

    Steam does not reach what air surrounds, and the chamber probe reads the right temperature.

    State `air_removal_test: daily` or `moist_heat.air_detector: true`.
    """
    if cycle.moist_heat is not None and cycle.moist_heat.air_detector:
        return
    if cycle.air_removal_test is None:
        yield NotStated(f"{cycle.label} does not state how removal of air is assured")
    elif seldomer(cycle.air_removal_test, LONGEST_DAYS):
        yield Gap(
            f"removal of air in {cycle.label} is tested {cycle.air_removal_test}, "
            "less often than daily, and no air detector is stated",
            "air_removal_test",
        )
