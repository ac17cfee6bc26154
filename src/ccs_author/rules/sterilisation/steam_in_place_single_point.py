"""Systems sterilised by steam with a single point of measurement."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.cycles import steam_in_place

FAR = Pattern(
    r"drain|condensate|outlet|vent|\bend|filter|trap|dead|coldest|slowest", re.IGNORECASE
)
"""Words that tell of a place far from the inlet."""


@rule(SterilisationCycle, ANNEX_1("8.63", "warning"), when=steam_in_place)
def steam_in_place_single_point(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Steam in place is not measured where it enters alone.

    At the inlet the steam is always hot; drains, vents and dead ends are the last to be.

    List under `steam_in_place.points` the drains and other slow points that routine measures.
    """
    points = cycle.steam_in_place.points if cycle.steam_in_place is not None else ()
    if points and not any(FAR.search(point) for point in points):
        yield Gap(
            f"{cycle.label} is measured at {', '.join(points)}, and at no drain or end",
            "steam_in_place.points",
        )
