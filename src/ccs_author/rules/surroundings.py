"""Where a step takes place, and how clean that is."""

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace, Room
from ccs_author.model.process import Step
from ccs_author.model.vocabulary import at_least
from ccs_author.rules.in_force import makes_advanced_therapies
from ccs_author.rules.made_here import ASEPTIC

_ALWAYS_ASEPTIC = ("aseptic assembly", "aseptic connection", "aseptic compounding")
_NEVER_STERILISED_AFTER = ("filling", "stoppering", "loading a lyophiliser")


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


def aseptic_open(step: Step, strategy: Strategy) -> bool:
    """Whether sterile product is exposed in the step, as it says or as its operation tells."""
    if step.exposure != "open":
        return False
    return bool(step.aseptic) or step.operation in _ALWAYS_ASEPTIC or _fills(step, strategy)


def excused(step: Step, strategy: Strategy) -> bool:
    """Whether an exception may stand for the right surroundings: for advanced therapies."""
    return bool(step.background_exception) and makes_advanced_therapies(strategy)


def _fills(step: Step, strategy: Strategy) -> bool:
    """Whether product of an aseptic process is filled, whatever the step says of itself."""
    return step.operation in _NEVER_STERILISED_AFTER and any(
        process.kind in ASEPTIC and any(step is each for each in process.steps)
        for process in strategy.processes
    )
