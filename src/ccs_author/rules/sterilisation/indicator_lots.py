"""Biological indicators by lot."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

CHECKS = ("population", "purity", "identity")


def uses_indicators(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether the cycle is run or validated with biological indicators."""
    return cycle.sterilises and cycle.biological_indicators is not None


@rule(SterilisationCycle, ANNEX_1("8.43"), covers=("A1-STE-005",), when=uses_indicators)
def indicator_lots(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Population, purity and identity of biological indicators are verified lot by lot.

    An indicator with too few spores, or of another organism, makes a poor cycle look good.

    Verify each lot beside its certificate and state all three in `lot_checks`.
    """
    indicators = cycle.biological_indicators
    if indicators is None:
        return
    missing = [check for check in CHECKS if check not in indicators.lot_checks]
    if not indicators.lot_checks:
        yield NotStated(
            f"{cycle.label} does not state what is verified for each lot of indicators",
            "biological_indicators",
        )
    elif missing:
        yield Gap(
            f"the lots of indicators of {cycle.label} are not verified for "
            f"{' and '.join(missing)}",
            "biological_indicators.lot_checks",
        )
