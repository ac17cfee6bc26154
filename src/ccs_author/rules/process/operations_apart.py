"""Operations that share a room."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.surroundings import room_of

KINDS = {
    "preparing components": "preparation of components",
    "cleaning equipment": "preparation of components",
    "preparing solutions": "preparation of product",
    "compounding": "preparation of product",
    "filling": "filling",
}


@rule(Process, ANNEX_1("4.2", "warning"), covers=("A1-ROOM-017",))
def operations_apart(process: Process, strategy: Strategy) -> Iterator[Gap]:
    """Components are prepared, product is prepared and filled in rooms of their own.

    Each of them raises what the next must not meet, and one room invites mix-up.

    Separate the rooms, close the steps, or state in `decontamination_after` of the step what
    keeps them apart in time.
    """
    seen: dict[str, tuple[str, str]] = {}
    for step in process.steps:
        kind, room = KINDS.get(step.operation or ""), room_of(step, strategy)
        closed = step.exposure in {"closed", "sealed"}
        if kind is None or room is None or closed or step.decontamination_after:
            continue
        first, code = seen.setdefault(room.id, (kind, step.id))
        if first != kind:
            yield Gap(
                f"{code} ({first}) and {step.id} ({kind}) share {room.id}", "room", about=step
            )
