"""Which graded spaces are critical zones."""

from ccs_author.model import Strategy
from ccs_author.model.barriers import CleanAirDevice
from ccs_author.model.facility import GradedSpace


def critical_zone(space: GradedSpace, _: Strategy) -> bool:
    """Whether work in the space is protected by grade A, so that all of 9.16 to 9.26 holds.

    A grade A air supply, which only covers stoppered vials until they are crimped, is none
    (Annex 1, glossary).
    """
    supply_only = isinstance(space, CleanAirDevice) and space.kind == "grade A air supply"
    return space.grade == "A" and not supply_only
