"""Monitoring of people in grade A and B."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule
from ccs_author.rules.critical import critical_zone


@rule(
    GradedSpace,
    ANNEX_1("9.25"),
    ANNEX_1("9.26"),
    FDA_ASEPTIC("X.A", "warning"),
    covers=("A1-EMV-009", "ATMP-EM-005"),
    when=critical_zone,
)
def personnel_monitored(space: GradedSpace, strategy: Strategy) -> Iterator[Gap]:
    """Gloves are sampled in every grade A zone, and gowns where it stands in grade B.

    Hands are what comes nearest to the product, and people are the main source of organisms.

    Add a `glove print` location at the zone, and a `gown plate` location at the zone or at its
    grade B room for the exit.
    """
    room = strategy.room_of(space.id)
    here = strategy.monitored_at(space.id)
    around = strategy.monitored_at(room.id) if room else ()
    if not any(each.method == "glove print" for each in here):
        yield NotStated(f"{space.id} is grade A, but no glove print is stated for it")
    if (
        room is not None
        and room.grade == "B"
        and not any(each.method == "gown plate" for each in (*here, *around))
    ):
        yield NotStated(
            f"{space.id} stands in grade B ({room.id}), but no gown plate is stated"
        )
