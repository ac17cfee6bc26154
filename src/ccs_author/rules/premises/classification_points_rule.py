"""How the number of sampling points is found."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import STANDARD, Gap, rule
from ccs_author.rules.classified import qualified


@rule(
    Graded,
    STANDARD("ISO 14644-1:2015", "warning"),
    covers=("A1-ISO-002",),
    when=qualified,
)
def classification_points_rule(space: Graded, _: Strategy) -> Iterator[Gap]:
    """The number of sampling points comes from the table of ISO 14644-1:2015.

    The square root of the area is the rule of the edition of 1999, and asks for too few points.

    Recalculate the number from the table, and state it in `points_rule`.
    """
    if space.qualification is not None and space.qualification.points_rule == "square root":
        yield Gap(
            f"the sampling points of {space.id} are the square root of its area",
            "qualification.points_rule",
        )
