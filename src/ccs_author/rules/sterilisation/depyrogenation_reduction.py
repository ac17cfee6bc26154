"""Endotoxin reduction by dry heat."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import depyrogenates

LEAST_LOG10 = 3


@rule(SterilisationCycle, ANNEX_1("8.68"), covers=("A1-DRY-002",), when=depyrogenates)
def depyrogenation_reduction(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Depyrogenation by dry heat reduces endotoxin by at least three log10 steps.

    Endotoxin survives every temperature that kills; a cycle that sterilises need not remove it.

    State `log_reduction`, 3 or more, as the endotoxin challenge showed it.
    """
    if cycle.log_reduction is None:
        yield NotStated(f"{cycle.label} does not state by how much it reduces endotoxin")
    elif cycle.log_reduction < LEAST_LOG10:
        yield Gap(
            f"{cycle.label} reduces endotoxin by {plain(cycle.log_reduction)} log10, "
            f"less than {LEAST_LOG10}",
            "log_reduction",
        )
