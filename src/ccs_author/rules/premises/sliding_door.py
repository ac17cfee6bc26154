"""Sliding doors."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, Gap, rule


def slides(door: Door, strategy: Strategy) -> bool:
    """Whether it is a sliding door of a graded room."""
    sides = strategy.sides_of(door) if door.kind == "sliding door" else None
    return sides is not None and any(
        room.grade is not None and at_least(room.grade, "D") for room in sides
    )


@rule(Door, ANNEX_1("4.6", "info"), covers=("A1-ROOM-008",), when=slides)
def sliding_door(door: Door, _: Strategy) -> Iterator[Gap]:
    """Graded rooms have no sliding doors.

    Their rails and pockets are recesses that nobody can clean.

    Choose a flush hinged door, or state in `exception` how the rails are cleaned.
    """
    if not door.exception:
        yield Gap(
            f"{door.label} is a sliding door, and how it is cleaned is not stated", "kind"
        )
