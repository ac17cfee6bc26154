"""Critical places among the points of classification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def qualified_a_or_b(space: Graded, _: Strategy) -> bool:
    """Whether a room or space is grade A or B and states anything of its qualification."""
    return space.grade in {"A", "B"} and space.qualification is not None


@rule(Graded, ANNEX_1("4.28"), covers=("A1-ISO-005",), when=qualified_a_or_b)
def critical_points(space: Graded, _: Strategy) -> Iterator[Gap]:
    """In grades A and B critical places are classified as well, chosen by a risk assessment.

    A grid of points may miss the one place where the product is open.

    State `critical_points` (in grade B it may be 0) and `critical_points_basis` under
    `qualification`.
    """
    qualification = space.qualification
    if qualification is None:
        return
    who = f"{space.id} (grade {space.grade})"
    if qualification.critical_points is None:
        yield NotStated(
            f"{who} does not state how many of its points are critical places", "qualification"
        )
    elif qualification.critical_points == 0 and space.grade == "A":
        yield Gap(
            f"{who} is classified without a point at a critical place",
            "qualification.critical_points",
        )
    if qualification.critical_points_basis is None:
        yield NotStated(
            f"{who} does not state the assessment that chose its critical places",
            "qualification",
        )
