"""Several batches in one room."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.elements.design import Concurrent
from ccs_author.model.process import Step
from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator


def several_batches(concurrent: Concurrent, _: Strategy) -> bool:
    """Whether more than one batch is allowed in a place."""
    return concurrent.max_batches is not None and concurrent.max_batches > 1


@rule(
    Concurrent,
    PART_IV("4.2.1"),
    ANNEX_2A("3.2"),
    FDA_ASEPTIC("IV.E", "warning"),
    covers=("ATMP-SEG-001",),
    when=several_batches,
)
def concurrent_batches(concurrent: Concurrent, strategy: Strategy) -> Iterator[Gap]:
    """Of several batches in one room, at most one is open at a time.

    Two open products in one air swap cells, vectors and labels; in isolators of their own they
    do not share it.

    Close the steps, allow one batch at a time, or state `max_open: 1` where the others stay in
    closed vessels; state the measures and the documents that show them.
    """
    if not concurrent.holds("measures", "shown_by"):
        field = "measures" if not concurrent.measures else "shown_by"
        yield NotStated(
            f"{concurrent.max_batches} batches share {concurrent.place or 'a place'}, and what "
            "keeps them apart, and shows it, is not stated",
            field,
        )
    for step in _steps_at(concurrent.place, strategy):
        system = strategy.find(step.system, ClosedSystem)
        if step.exposure == "open" and concurrent.max_open != 1:
            yield Gap(
                f"{concurrent.max_batches} batches share {concurrent.place}, in which "
                f"{step.id} "
                "is open",
                "max_batches",
            )
        elif system is not None and not system.evidence:
            yield Gap(
                f"{concurrent.max_batches} batches share {concurrent.place}, in which nothing "
                f"shows that {system.id} is closed",
                "max_batches",
            )


def _steps_at(place: str | None, strategy: Strategy) -> Iterator[Step]:
    """Yield the steps that share the air of a place: of a room, those outside its isolators."""
    room = strategy.room_of(place)
    for step in strategy.steps_in(room.id) if room is not None else ():
        if place is not None and room is not None and place != room.id:
            shared = step.zone == place
        else:
            barrier = strategy.find(step.zone, Barrier)
            shared = barrier is None or not isolator(barrier, strategy)
        if shared:
            yield step
