"""Surroundings of form-fill-seal machines."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.facility import GradedSpace, Room
from ccs_author.model.forming import FormFillSealMachine
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.surroundings import cleaner_than, told

BACKGROUND = {"closed isolator": "D", "open isolator": "C"}


@rule(FormFillSealMachine, ANNEX_1("8.96", "warning"), covers=("A1-FFS-001",))
def form_fill_seal_grade(machine: FormFillSealMachine, strategy: Strategy) -> Iterator[Gap]:
    """Form-fill-seal works in the grades of any other filling: aseptic in A, otherwise in C.

    That container and seal are made on the spot does not shorten the way of an organism.

    Name the `zone` of filling, or the `room` where the units are sterilised afterwards.
    """
    place = strategy.find(machine.zone, GradedSpace) or strategy.find(machine.room, Room)
    if machine.aseptic is None:
        yield NotStated(f"whether {machine.label} fills aseptically is not stated")
        return
    least = "A" if machine.aseptic else "C"
    if place is None or place.grade is None:
        yield NotStated(f"the grade in which {machine.label} fills is not stated")
    elif not cleaner_than(place, least):
        field = "zone" if machine.zone else "room"
        yield Gap(f"{machine.label} fills in {told(place)}, below grade {least}", field)
    if machine.aseptic:
        yield from _background(machine, strategy)


def _background(machine: FormFillSealMachine, strategy: Strategy) -> Iterator[Gap]:
    space = strategy.find(machine.zone, GradedSpace)
    kind = space.kind if isinstance(space, Barrier) else None
    least = BACKGROUND.get(kind or "", "B")
    room = strategy.room_of(machine.zone) or strategy.find(machine.room, Room)
    if room is None or room.grade is None:
        yield NotStated(f"the background grade of {machine.label} is not stated")
    elif not cleaner_than(room, least):
        yield Gap(f"{machine.label} fills with {told(room)} around it, below grade {least}")
