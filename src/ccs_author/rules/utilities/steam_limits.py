"""Limits of the physical quality of steam."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.model.quantity import plain
from ccs_author.rules import STANDARD, Gap, NotStated, rule
from ccs_author.rules.utilities.steam_condensate import pure_steam

LIMITS = (
    ("non_condensable_max_pct", "non-condensable gases", 3.5, 1, " %"),
    ("dryness_min", "dryness", 0.95, -1, ""),
    ("superheat_max_k", "superheat", 25, 1, " K"),
)
"""Field, what is limited, the figure of the standard, 1 when it is the highest and -1 when it
is the lowest, and the unit."""


@rule(Utility, STANDARD("EN 285", "info"), covers=("A1-STM-003",), when=pure_steam)
def steam_limits(utility: Utility, _: Strategy) -> Iterator[Gap]:
    """Limits of non-condensable gases, dryness and superheat lie within those of EN 285.

    Annex 1 asks for the tests and sets no figures; the standard of steam sterilisers has 3.5 %
    of gas, a dryness of 0.95 for loads of metal, and 25 K of superheat.

    State `steam.non_condensable_max_pct`, `steam.dryness_min` and `steam.superheat_max_k`.
    """
    absent = []
    for field, name, figure, sign, unit in LIMITS:
        limit = getattr(utility.steam, field, None)
        if limit is None:
            absent.append(name)
        elif sign * limit > sign * figure:
            yield Gap(
                f"the limit of {name} of {utility.label} is {plain(limit)}{unit}, "
                f"{'above' if sign > 0 else 'below'} {plain(figure)}",
                f"steam.{field}",
            )
    if absent:
        yield NotStated(
            f"{utility.label} has no limit of {', '.join(absent)}",
            "steam" if utility.steam else None,
        )
