"""Vent filters of tanks for water for injections."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.utilities.water_online import makes_wfi

TESTS = (("installed_test", "before installation"), ("post_use_test", "after use"))


@rule(Utility, ANNEX_1("6.11"), covers=("A1-WAT-003",), when=makes_wfi)
def wfi_vent_filter(utility: Utility, strategy: Strategy) -> Iterator[Gap]:
    """The vent filter of the tank is tested before and after use and stays dry.

    The tank breathes through it; wet, it lets organisms grow through or the tank collapse.

    Name the filter in `water.vent_filter`, state its `installed_test: true` and
    `post_use_test: true`, and in `water.vent_condensation` what keeps condensate out.
    """
    water = utility.water
    if water is None or water.vent_filter is None:
        yield NotStated(f"no vent filter of {utility.label} is stated")
        return
    if water.vent_condensation is None:
        yield NotStated(
            f"what keeps condensate out of the vent filter of {utility.label} is not stated",
            "water",
        )
    vent = strategy.find(water.vent_filter, Filter)
    for field, words in TESTS if vent is not None else ():
        tested = getattr(vent, field)
        if tested is None:
            yield NotStated(
                f"whether {water.vent_filter}, the vent filter of {utility.label}, is tested "
                f"{words} is not stated",
                "water.vent_filter",
            )
        elif not tested:
            yield Gap(
                f"{water.vent_filter}, the vent filter of {utility.label}, is not tested "
                f"{words}",
                "water.vent_filter",
            )
