"""Filters of lyophilisers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.lyophilisation import Lyophiliser
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

ASKED = {
    "sterilised_each_use": ("sterilised for each use", "is not sterilised for each use"),
    "integrity_tested": ("tested for integrity", "is not tested for integrity"),
    "in_release": ("part of batch release", "is no part of batch release"),
}


@rule(Lyophiliser, ANNEX_1("8.124"), covers=("A1-LYO-005",))
def lyophiliser_filter(lyophiliser: Lyophiliser, _: Strategy) -> Iterator[Gap]:
    """The filter of a lyophiliser is sterilised for each use, and tested for release.

    It cleans the gas that breaks the vacuum over open vials; nothing comes after it.

    State the three answers under `filter`.
    """
    if lyophiliser.filter is None:
        yield NotStated(f"the filter of {lyophiliser.label} is not stated")
        return
    for field, (words, denied) in ASKED.items():
        answer = getattr(lyophiliser.filter, field)
        if answer is None:
            yield NotStated(
                f"whether the filter of {lyophiliser.label} is {words} is not stated", "filter"
            )
        elif not answer:
            yield Gap(f"the filter of {lyophiliser.label} {denied}", f"filter.{field}")
