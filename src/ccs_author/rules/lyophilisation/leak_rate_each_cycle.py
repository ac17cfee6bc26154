"""Leak rate of lyophilisers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.lyophilisation import Lyophiliser
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

AT_EACH_START = ("each cycle", "each use")


@rule(Lyophiliser, ANNEX_1("8.124"), covers=("A1-LYO-003",))
def leak_rate_each_cycle(lyophiliser: Lyophiliser, _: Strategy) -> Iterator[Gap]:
    """A lyophiliser has a highest leak rate, checked at the start of each cycle.

    A leak between two tests would dry every load in unfiltered air until the next one.

    State `leak_limit` with its unit and `leak_checked: each cycle`.
    """
    if lyophiliser.leak_limit is None:
        yield NotStated(f"{lyophiliser.label} does not state its highest leak rate")
    if lyophiliser.leak_checked is None:
        yield NotStated(f"{lyophiliser.label} does not state when its leak rate is checked")
    elif lyophiliser.leak_checked not in AT_EACH_START:
        yield Gap(
            f"the leak rate of {lyophiliser.label} is checked {lyophiliser.leak_checked}, not "
            "at the start of each cycle",
            "leak_checked",
        )
