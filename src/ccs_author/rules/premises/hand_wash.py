"""Hand washing on the way into the cleanroom."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def hands_washed(room: Room, _: Strategy) -> bool:
    """Whether hands are washed in the airlock."""
    return room.airlock is not None and bool(room.airlock.hand_wash)


@rule(Room, ANNEX_1("4.12", "warning"), covers=("A1-ROOM-007",), when=hands_washed)
def hand_wash(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Hands are washed in the first stage of changing only.

    Water belongs where people still wear street or plant clothes; later stages, above all one
    that opens to grade B, stay dry.

    Move the basin to stage 1 and disinfect hands in the later stages.
    """
    if room.airlock is None:
        return
    if room.airlock.stage is not None and room.airlock.stage > 1:
        yield Gap(
            f"hands are washed in {room.id}, which is stage {room.airlock.stage}",
            "airlock.hand_wash",
        )
    elif room.grade in {"A", "B"}:
        yield Gap(
            f"hands are washed in {room.id}, which is grade {room.grade}", "airlock.hand_wash"
        )
    elif (inner := _cleanest_beside(room, strategy)) is not None:
        yield Gap(
            f"hands are washed in {room.id}, which opens to {inner.id} (grade {inner.grade})",
            "airlock.hand_wash",
        )
    elif room.airlock.stage is None:
        yield NotStated(
            f"hands are washed in {room.id}, and which stage of changing that is is not stated",
            "airlock.hand_wash",
        )


def _cleanest_beside(room: Room, strategy: Strategy) -> Room | None:
    """Return a room of grade A or B that the airlock opens to directly."""
    for door in strategy.doors_of(room.id):
        for side in strategy.sides_of(door) or ():
            if side is not room and side.airlock is None and side.grade in {"A", "B"}:
                return side
    return None
