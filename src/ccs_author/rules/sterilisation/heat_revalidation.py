"""Revalidation of heat cycles."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import by_heat

LONGEST_MONTHS = 12


@rule(SterilisationCycle, ANNEX_1("8.39"), covers=("A1-STE-003",), when=by_heat)
def heat_revalidation(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """The worst-case load of a heat cycle is revalidated at least once a year.

    Valves, probes and loading drift, and the cycle prints a good record all the same.

    State `revalidation_months`, 12 or fewer.
    """
    if cycle.revalidation_months is None:
        yield NotStated(f"{cycle.label} does not state how often it is revalidated")
    elif cycle.revalidation_months > LONGEST_MONTHS:
        yield Gap(
            f"{cycle.label} is revalidated every {cycle.revalidation_months} months, "
            f"longer than {LONGEST_MONTHS}",
            "revalidation_months",
        )
