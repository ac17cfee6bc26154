"""Rooms for infectious vectors."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process, Step
from ccs_author.model.site import Vector
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import room_of


def may_be_dangerous(vector: Vector, _: Strategy) -> bool:
    """Whether the vector can infect people or replicate, or neither answer is stated."""
    unknown = vector.infectious is None and vector.replication is None
    return bool(vector.infectious) or vector.replication == "competent" or unknown


@rule(
    Vector,
    PART_IV("4.2.1"),
    ANNEX_2A("3.4"),
    FDA_ASEPTIC("IV.E", "warning"),
    covers=("ATMP-SEG-002",),
    when=may_be_dangerous,
)
def infectious_vectors_apart(vector: Vector, strategy: Strategy) -> Iterator[Gap]:
    """A vector that infects or replicates has rooms that no other process uses.

    It multiplies in whatever cells it reaches, and no final step removes it.

    Give it an area of its own, or move the other process; state `infectious` and `replication`
    of each vector.
    """
    if vector.infectious is None and vector.replication is None:
        yield NotStated(f"{vector.id} does not state whether it infects people or replicates")
        return
    with_it = {
        room for process in strategy.processes for room in _rooms(process, vector, strategy)
    }
    for process in strategy.processes:
        if any(vector.id in step.vectors for step in process.steps):
            continue
        for step in process.steps:
            shared = [room for room in _rooms_of(step, strategy) if room in with_it]
            if shared and step.exposure != "sealed":
                yield Gap(
                    f"{vector.id} infects or replicates, but {shared[0]} is also used for "
                    f"{step.id} of {process.id}"
                )


def _rooms(process: Process, vector: Vector, strategy: Strategy) -> Iterator[str]:
    for step in process.steps:
        if vector.id in step.vectors:
            yield from _rooms_of(step, strategy)


def _rooms_of(step: Step, strategy: Strategy) -> Iterator[str]:
    room = room_of(step, strategy)
    if room is not None:
        yield room.id
    yield from step.also_in
