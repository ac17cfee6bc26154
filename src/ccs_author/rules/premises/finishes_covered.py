"""Surfaces beside the agents used on them."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.classified import classified


def finished(room: Room, strategy: Strategy) -> bool:
    """Whether a graded room states its surfaces, and any study the surfaces it used."""
    return (
        classified(room, strategy)
        and bool(room.finishes)
        and bool(strategy.cleaning.surfaces_tested)
    )


@rule(
    Room,
    ANNEX_1("4.5", "warning"),
    ANNEX_1("4.7", "warning"),
    covers=("A1-ROOM-010",),
    when=finished,
)
def finishes_covered(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Every surface of a graded room was part of a disinfectant study.

    An agent that works on steel may fail on a porous floor, or eat it.

    Add the surface to a study in `efficacy` of an agent, in the words used in `finishes`.
    """
    tested = strategy.cleaning.surfaces_tested
    for finish in room.finishes:
        own = finish.casefold()
        if not any(each in own or own in each for each in tested):
            yield Gap(f"{finish} in {room.id} appears in no disinfectant study", "finishes")
