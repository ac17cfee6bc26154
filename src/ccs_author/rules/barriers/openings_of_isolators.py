"""Openings of isolators."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, rule


@rule(
    Barrier,
    ANNEX_1("4.20"),
    FDA_ASEPTIC("App. 1", "warning"),
    covers=("ATMP-BAR-002",),
)
def openings_of_isolators(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """An isolator with openings to its room is an open isolator.

    A mouse-hole makes the isolator depend on overpressure and on the grade of the room.

    State `kind: open isolator`, or remove the openings.
    """
    if barrier.kind == "closed isolator" and barrier.openings:
        yield Gap(
            f"{barrier.label} is a closed isolator, but has openings: "
            f"{', '.join(barrier.openings)}",
            "openings",
        )
