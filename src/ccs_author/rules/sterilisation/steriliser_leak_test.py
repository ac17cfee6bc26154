"""Leak tests of sterilisers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import autoclave, seldomer

LONGEST_DAYS = 7


@rule(SterilisationCycle, ANNEX_1("8.60", "warning"), covers=("A1-AUT-001",), when=autoclave)
def steriliser_leak_test(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """A steriliser that draws a vacuum is tested for leaks each week, or says why not.

    What leaks in during the vacuum insulates the load, or soils it after sterilisation.

    State `leak_test: weekly`, or the reason in `moist_heat.leak_test_justification`.
    """
    steam = cycle.moist_heat
    if cycle.leak_test is None:
        if steam is None or steam.vacuum is None:
            yield NotStated(f"{cycle.label} does not state whether it draws a vacuum")
        elif steam.vacuum:
            yield NotStated(
                f"{cycle.label} draws a vacuum, and no leak test is stated", "moist_heat.vacuum"
            )
        return
    justified = steam is not None and steam.leak_test_justification is not None
    if seldomer(cycle.leak_test, LONGEST_DAYS) and not justified:
        yield Gap(
            f"the chamber of {cycle.label} is tested for leaks {cycle.leak_test}, "
            "less often than weekly",
            "leak_test",
        )
