"""Protection of vials until they are capped."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.containers import Capping, Containers
from ccs_author.model.facility import Room
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.closures import crimps

LEAST = "D"


@rule(Containers, ANNEX_1("8.27"), covers=("A1-CAP-001",), when=crimps)
def capping_protection(containers: Containers, strategy: Strategy) -> Iterator[Gap]:
    """Vials are capped aseptically with sterile caps, or under grade A air in at least grade D.

    A stopper seals only when its cap is crimped; until then the vial can open and draw in air.

    State `capping.mode`; with it `sterile_caps: true`, or the `place`, in a room of grade D or
    better, or its `background`.
    """
    capping = containers.capping
    if capping is None or capping.mode is None:
        yield NotStated(
            "how vials are capped is not stated", "capping" if capping is not None else None
        )
    elif capping.mode == "clean without grade A air supply":
        yield Gap("vials are capped clean, but without grade A air supply", "capping.mode")
    elif capping.mode == "aseptic":
        if capping.sterile_caps is None:
            yield NotStated("whether caps are sterile is not stated", "capping")
        elif not capping.sterile_caps:
            yield Gap("capping is aseptic, but caps are not sterile", "capping.sterile_caps")
    elif capping.mode == "clean with grade A air supply":
        yield from _background(capping, strategy)


def _background(capping: Capping, strategy: Strategy) -> Iterator[Gap]:
    room = strategy.find(capping.place, Room) or strategy.room_of(capping.place)
    if room is not None and room.grade is not None and not at_least(room.grade, LEAST):
        yield Gap(
            f"vials are capped in {room.id} (grade {room.grade}), below {LEAST}",
            "capping.place",
        )
    elif capping.background is None and (room is None or room.grade is None):
        yield NotStated("the background grade of capping is not stated", "capping")
