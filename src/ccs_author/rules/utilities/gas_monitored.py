"""Monitoring of gases."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.utilities.gas_filtered_at_use import gas_in_contact


@rule(Utility, ANNEX_1("6.19"), covers=("A1-GAS-004",), when=gas_in_contact)
def gas_monitored(utility: Utility, strategy: Strategy) -> Iterator[Gap]:
    """A gas that touches product is monitored for organisms at a stated interval.

    A filter that fails between two tests is found by what comes through it.

    State `sampling` with its frequency, or a monitoring location `at` the utility.
    """
    sampled = utility.sampling is not None and utility.sampling.frequency is not None
    if not sampled and not any(each.frequency for each in strategy.monitored_at(utility.id)):
        yield NotStated(f"how often {utility.label} is monitored for organisms is not stated")
