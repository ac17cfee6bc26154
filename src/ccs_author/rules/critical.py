"""Which graded spaces are critical zones."""

from ccs_author.model import Strategy
from ccs_author.model.barriers import CleanAirDevice
from ccs_author.model.facility import GradedSpace


def supply_only(place: object) -> bool:
    """Whether a place is a grade A air supply, which only covers stoppered vials.

    It needs neither continuous counting nor the viable limits of grade A (Annex 1, glossary).
    """
    return isinstance(place, CleanAirDevice) and place.kind == "grade A air supply"


def critical_zone(space: GradedSpace, _: Strategy) -> bool:
    """Whether work in the space is protected by grade A, so that all of 9.16 to 9.26 holds."""
    return space.grade == "A" and not supply_only(space)


def monitored_grade(place: str | None, strategy: Strategy) -> str | None:
    """Return the grade whose limits of monitoring hold at a place, if any do."""
    grade = strategy.grade_of(place)
    if grade == "A" and place is not None and supply_only(strategy.items.get(place)):
        return None
    return grade
