"""ISO classes beside grades."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, STANDARD, Gap, rule

AT_REST = {"A": 5, "B": 5, "C": 7, "D": 8}
IN_OPERATION = {"A": 5, "B": 7, "C": 8}


def bears_class(space: Graded, _: Strategy) -> bool:
    """Whether the strategy gives an ISO class beside the grade."""
    return space.holds("iso_class_at_rest") or space.holds("iso_class_in_operation")


@rule(
    Graded,
    ANNEX_1("4.27", "info"),
    STANDARD("ISO 14644-1:2015", "info"),
    covers=("A1-ISO-004",),
    when=bears_class,
)
def iso_class(space: Graded, _: Strategy) -> Iterator[Gap]:
    """An ISO class beside a grade is the one with the same particle limits.

    Two figures for one room are read as two limits, and people choose the easier one.

    At rest A and B are ISO 5, C is ISO 7 and D is ISO 8; in operation A is ISO 5, B is ISO 7
    and C is ISO 8. Correct the class, or leave it out.
    """
    resting = space.grade_at_rest or space.grade
    for field, grade, table, state in (
        ("iso_class_at_rest", resting, AT_REST, "at rest"),
        ("iso_class_in_operation", space.grade, IN_OPERATION, "in operation"),
    ):
        own: int | None = getattr(space, field)
        expected = table.get(grade or "")
        if own is not None and expected is not None and own != expected:
            yield Gap(
                f"{space.id} (grade {grade}) is called ISO {own} {state}; the grade has the "
                f"limits of ISO {expected}",
                field,
            )
