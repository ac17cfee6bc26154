"""Surfaces beside the agents used on them."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import classified


@rule(
    Room,
    ANNEX_1("4.5", "warning"),
    ANNEX_1("4.7", "warning"),
    covers=("A1-ROOM-010",),
    when=classified,
)
def finishes_covered(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Every surface of a graded room was part of a disinfectant study.

    An agent that works on steel may fail on a porous floor, or eat it.

    State the surfaces in `finishes`, and add each to a study in `efficacy` of an agent, in the
    same words.
    """
    if not room.finishes:
        yield NotStated(
            f"{room.id} (grade {room.grade}) does not state the surfaces of floor, walls and "
            "ceiling",
            "finishes",
        )
    tested = strategy.cleaning.surfaces_tested
    for finish in room.finishes if tested else ():
        own = finish.casefold()
        if not any(each in own or own in each for each in tested):
            yield Gap(f"{finish} in {room.id} appears in no disinfectant study", "finishes")
