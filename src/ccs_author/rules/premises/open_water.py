"""Open water in cleanrooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.systems import Equipment
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, rule


def holds_water(equipment: Equipment, _: Strategy) -> bool:
    """Whether the equipment holds open water."""
    return bool(equipment.open_water)


@rule(
    Equipment,
    PART_IV("9.6", "warning"),
    ANNEX_2A("5.10", "warning"),
    FDA_ASEPTIC("IV.E", "info"),
    covers=("ATMP-MAT-010",),
    when=holds_water,
)
def open_water(equipment: Equipment, strategy: Strategy) -> Iterator[Gap]:
    """No open water stands in a graded room.

    A bath at body temperature is a culture of whatever fell in, and wets every bag put into it.

    Use a dry warmer, or state in `niche` how growth is controlled.
    """
    if equipment.niche:
        return
    for code in equipment.rooms:
        grade = strategy.grade_of(code)
        if grade is not None and at_least(grade, "D"):
            yield Gap(
                f"{equipment.id} holds open water in {code} (grade {grade})", "open_water"
            )
