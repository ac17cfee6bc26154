"""Background grade of barriers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.process import Process
from ccs_author.model.vocabulary import GRADE_ORDER
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule

LEAST = {"closed isolator": "D", "open isolator": "C", "closed RABS": "B", "open RABS": "B"}


@rule(
    Barrier,
    ANNEX_1("4.20"),
    PART_IV("4.2.2", "warning"),
    FDA_ASEPTIC("App. 1", "warning"),
    covers=(
        "A1-BAR-002",
        "A1-BAR-003",
        "A1-BAR-004",
        "ATMP-BAR-001",
        "ATMP-BAR-002",
        "ATMP-BAR-003",
    ),
)
def barrier_background(barrier: Barrier, strategy: Strategy) -> Iterator[Gap]:
    """A barrier stands in a room clean enough for its kind.

    What a barrier lets in through gloves, transfer and openings comes from its room: a closed
    isolator asks for grade D at least, an open one for C, a RABS for B, or for C where it only
    covers filling before terminal sterilisation.

    Move the barrier, raise the grade of its room, or choose another kind of barrier. The choice
    itself belongs in `background_rationale`.
    """
    if barrier.kind is None:
        yield NotStated(f"{barrier.label} does not state what kind of barrier it is")
        return
    room = strategy.room_of(barrier.id)
    if room is None or room.grade is None:
        yield NotStated(f"the background grade of {barrier.label} is not stated")
        return
    least = _least(barrier, barrier.kind, strategy)
    if GRADE_ORDER[room.grade] < GRADE_ORDER[least]:
        yield Gap(
            f"{barrier.label}, {barrier.kind}, stands in {room.id} (grade {room.grade}); "
            f"its background is at least grade {least}",
            "room",
        )


def _least(barrier: Barrier, kind: str, strategy: Strategy) -> str:
    # Before terminal sterilisation grade A stands in grade C (8.4), whatever its walls.
    if LEAST[kind] == "B" and _before_terminal_sterilisation(barrier, strategy.processes):
        return "C"
    return LEAST[kind]


def _before_terminal_sterilisation(barrier: Barrier, processes: tuple[Process, ...]) -> bool:
    using = [
        (process, step)
        for process in processes
        for step in process.steps
        if step.zone == barrier.id
    ]
    return bool(using) and all(
        process.kind == "terminal sterilisation" and not step.aseptic for process, step in using
    )
