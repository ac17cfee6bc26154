"""Revalidation of heat cycles."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

LONGEST_MONTHS = 12
HEAT = ("moist heat", "steam in place", "superheated water", "dry heat", "depyrogenation")


def heat(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether the cycle works by heat and its result bears on product."""
    return cycle.kind in HEAT and cycle.purpose != "decontamination"


@rule(SterilisationCycle, ANNEX_1("8.39"), covers=("A1-STE-003",), when=heat)
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
