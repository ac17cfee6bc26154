"""Grade of rooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(Graded, ANNEX_1("4.4"), covers=("A1-ROOM-001",))
def grade_stated(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Every room and every graded space states its grade.

    Limits, pressures, clothing and monitoring all follow from the grade; a room without one
    escapes every other check.

    State `grade: A`, `B`, `C` or `D`, or `CNC` or `NC` where the room is not classified.
    """
    if space.grade is None:
        yield NotStated(f"{space.id} states no grade", "grade")
