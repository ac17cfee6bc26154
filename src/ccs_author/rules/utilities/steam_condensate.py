"""Condensate of pure steam."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def pure_steam(utility: Utility, _: Strategy) -> bool:
    """Whether the utility is pure steam."""
    return utility.kind == "pure steam"


@rule(Utility, ANNEX_1("6.17"), covers=("A1-STM-001",), when=pure_steam)
def steam_condensate(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """The condensate of steam that sterilises meets the quality of water for injections.

    Steam condenses on what it sterilises, and what was in it stays there.

    State `steam.condensate: water for injections`.
    """
    condensate = utility.steam.condensate if utility.steam else None
    if condensate is None:
        yield NotStated(f"the quality of the condensate of {utility.label} is not stated")
    elif condensate != "water for injections":
        yield Gap(
            f"the condensate of {utility.label} meets {condensate}, not water for injections",
            "steam.condensate",
        )
