"""Revalidation of heat cycles."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.date import months_after
from ccs_author.rules import ANNEX_1, Gap, NotStated, dated_rule
from ccs_author.rules.cycles import by_heat

LONGEST_MONTHS = 12


@dated_rule(SterilisationCycle, ANNEX_1("8.39"), covers=("A1-STE-003",), when=by_heat)
def heat_revalidation(cycle: SterilisationCycle, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """The worst-case load of a heat cycle is revalidated at least once a year.

    Valves, probes and loading drift, and the cycle prints a good record all the same.

    State `revalidation_months`, 12 or fewer, and in `last` when that was done.
    """
    months = cycle.revalidation_months
    if months is None:
        yield NotStated(f"{cycle.label} does not state how often it is revalidated")
    elif months > LONGEST_MONTHS:
        yield Gap(
            f"{cycle.label} is revalidated every {months} months, longer than {LONGEST_MONTHS}",
            "revalidation_months",
        )
    if cycle.last is None:
        yield NotStated(f"when {cycle.label} was last revalidated is not stated")
    elif months_after(cycle.last, LONGEST_MONTHS) < as_of:
        yield Gap(
            f"{cycle.label} was last revalidated on {cycle.last}, more than {LONGEST_MONTHS} "
            "months ago",
            "last",
        )
