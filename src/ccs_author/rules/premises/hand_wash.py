"""Hand washing on the way into the cleanroom."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, rule


def hands_washed(room: Room, _: Strategy) -> bool:
    """Whether hands are washed in the airlock."""
    return room.airlock is not None and bool(room.airlock.hand_wash)


@rule(Room, ANNEX_1("4.12", "warning"), covers=("A1-ROOM-007",), when=hands_washed)
def hand_wash(room: Room, _: Strategy) -> Iterator[Gap]:
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
