"""Physical quality of pure steam."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.utilities.steam_condensate import pure_steam

TESTS = (
    ("non_condensable_tested", "non-condensable gases", "condens"),
    ("dryness_tested", "dryness", "dry"),
    ("superheat_tested", "superheat", "superheat"),
)
"""Field, what is tested, and a word by which a reason names it."""


@rule(Utility, ANNEX_1("6.17"), covers=("A1-STM-002",), when=pure_steam)
def steam_quality_tests(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """Non-condensable gases, dryness and superheat of steam are tested at stated intervals.

    Gas insulates, wet steam wets the load, and superheated steam is hot air; none of them
    shows in the temperature of the chamber.

    State `steam.non_condensable_tested`, `steam.dryness_tested` and `steam.superheat_tested`,
    or in `steam.tests_justification` which one is not made, and why.
    """
    steam = utility.steam
    reason = ((steam.tests_justification if steam else None) or "").casefold()
    absent = [
        words
        for field, words, named in TESTS
        if (steam is None or not steam.holds(field)) and named not in reason
    ]
    if absent:
        yield NotStated(
            f"how often {utility.label} is tested for {', '.join(absent)} is not stated",
            "steam" if steam else None,
        )
