"""Sterilisation of lyophilisers after work on them."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.lyophilisation import Lyophiliser
from ccs_author.rules import ANNEX_1, NotStated, rule

EVENTS = ("maintenance", "cleaning")


@rule(Lyophiliser, ANNEX_1("8.122"), covers=("A1-LYO-008",))
def lyophiliser_sterilised_again(lyophiliser: Lyophiliser, _: Strategy) -> Iterator[NotStated]:
    """A lyophiliser is sterilised again after maintenance and after cleaning.

    Both open the chamber and bring tools, water and hands into it.

    State `resterilised_after: [maintenance, cleaning]`.
    """
    missing = [event for event in EVENTS if event not in lyophiliser.resterilised_after]
    if missing:
        yield NotStated(
            f"whether {lyophiliser.label} is sterilised again after {' and '.join(missing)} is "
            "not stated",
            "resterilised_after",
        )
