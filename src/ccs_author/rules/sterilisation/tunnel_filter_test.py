"""Integrity of the air filters of tunnels."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import tunnel

LONGEST_MONTHS = 6


@rule(SterilisationCycle, ANNEX_1("8.67", "warning"), covers=("A1-DRY-001",), when=tunnel)
def tunnel_filter_test(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """The air filters of a tunnel are tested for integrity at least twice a year.

    Heat ages them faster than any other filter, above containers that are open and sterile.
    The text of the annex can also be read as every two years; this is the careful reading.

    State `dry_heat.filter_test_months`, 6 or fewer.
    """
    months = cycle.dry_heat.filter_test_months if cycle.dry_heat else None
    if months is None:
        yield NotStated(
            f"{cycle.label} does not state how often its air filters are tested", "dry_heat"
        )
    elif months > LONGEST_MONTHS:
        yield Gap(
            f"the air filters of {cycle.label} are tested every {months} months, "
            f"longer than {LONGEST_MONTHS}",
            "dry_heat.filter_test_months",
        )
