"""Which rooms and spaces are classified, and in which words their figures are told."""

from ccs_author.model import Record, Strategy
from ccs_author.model.facility import Graded
from ccs_author.model.vocabulary import at_least


def classified(space: Graded, _: Strategy) -> bool:
    """Whether a room or graded space is grade A to D."""
    return space.grade is not None and at_least(space.grade, "D")


def qualified(space: Graded, strategy: Strategy) -> bool:
    """Whether it is classified and states anything of its qualification."""
    return classified(space, strategy) and space.qualification is not None


def has_cleanrooms(_: Record, strategy: Strategy) -> bool:
    """Whether the site has a room of grade A to D."""
    return any(classified(room, strategy) for room in strategy.premises.rooms)
