"""Where a step takes place, and how clean that is."""

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace, Room
from ccs_author.model.process import Step
from ccs_author.model.vocabulary import at_least


def space_of(step: Step, strategy: Strategy) -> GradedSpace | None:
    """Return the graded space in which the step exposes the product."""
    return strategy.find(step.zone, GradedSpace)


def room_of(step: Step, strategy: Strategy) -> Room | None:
    """Return the room of the step, or else the room that holds its graded space."""
    return strategy.find(step.room, Room) or strategy.room_of(step.zone)


def around(step: Step, strategy: Strategy) -> GradedSpace | Room | None:
    """Return what surrounds the product: the graded space, or else the room."""
    return space_of(step, strategy) or room_of(step, strategy)


def told(place: GradedSpace | Room) -> str:
    """Return a place with its grade: `R-101 (grade C)`."""
    return f"{place.id} (grade {place.grade})"


def cleaner_than(place: GradedSpace | Room, least: str) -> bool:
    """Whether a place states a grade, and that is `least` or better."""
    return place.grade is not None and at_least(place.grade, least)


def aseptic_open(step: Step, _: Strategy) -> bool:
    """Whether sterile product is exposed in the step."""
    return step.exposure == "open" and bool(step.aseptic)
