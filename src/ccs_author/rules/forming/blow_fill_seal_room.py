"""Surroundings of blow-fill-seal machines."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.forming import BlowFillSealMachine
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.surroundings import cleaner_than, told


@rule(
    BlowFillSealMachine,
    ANNEX_1("8.105"),
    ANNEX_1("8.106"),
    covers=("A1-BFS-001", "A1-BFS-003"),
)
def blow_fill_seal_room(machine: BlowFillSealMachine, strategy: Strategy) -> Iterator[Gap]:
    """A blow-fill-seal machine stands in grade C with clothing of grade A and B, or in grade D.

    Grade C is for aseptic filling, where only the machine keeps the room away; grade D is
    enough where the closed units are sterilised afterwards.

    State `aseptic`, the `room` and, for aseptic filling, `clothing_grade: A` or `B`.
    """
    if machine.aseptic is None:
        yield NotStated(f"whether {machine.label} fills aseptically is not stated")
        return
    least = "C" if machine.aseptic else "D"
    room = strategy.find(machine.room, Room)
    if room is None or room.grade is None:
        yield NotStated(f"the grade of the room of {machine.label} is not stated")
    elif not cleaner_than(room, least):
        yield Gap(f"{machine.label} stands in {told(room)}, below grade {least}", "room")
    if machine.aseptic:
        yield from _clothing(machine)


def _clothing(machine: BlowFillSealMachine) -> Iterator[Gap]:
    if machine.clothing_grade is None:
        yield NotStated(f"{machine.label} does not state which clothing its operators wear")
    elif machine.clothing_grade not in {"A", "B"}:
        yield Gap(
            f"operators of {machine.label} wear clothing of grade {machine.clothing_grade}, "
            "not of grade A or B",
            "clothing_grade",
        )
