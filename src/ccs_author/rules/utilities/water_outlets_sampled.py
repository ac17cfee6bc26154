"""Sampling of all outlets of a water system."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.utilities.stated import water_system


@rule(Utility, ANNEX_1("6.13"), covers=("A1-WAT-005",), when=water_system)
def water_outlets_sampled(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """Every outlet and point of use of a water system is sampled within a stated cycle.

    An outlet that nobody samples is a dead leg with a tap.

    List all outlets in `water.outlets` and the sampled ones, in the same words, in
    `sampling.points`.
    """
    outlets = utility.water.outlets if utility.water else ()
    if not outlets:
        yield NotStated(f"the outlets of {utility.label} are not stated")
        return
    points = utility.sampling.points if utility.sampling else ()
    if not points:
        yield NotStated(f"where {utility.label} is sampled is not stated")
        return
    never = [outlet for outlet in outlets if outlet not in points]
    if never:
        yield Gap(
            f"{utility.label} is never sampled at {', '.join(never)}",
            "sampling.points",
        )
