"""Number of sampling points at classification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, STANDARD, Gap, NotStated, rule
from ccs_author.rules.classified import qualified
from ccs_author.rules.sampling_points import points_needed


@rule(
    Graded,
    ANNEX_1("4.28", "warning"),
    STANDARD("ISO 14644-1:2015", "warning"),
    covers=("A1-ISO-001",),
    when=qualified,
)
def classification_points(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Classification uses at least as many points as ISO 14644-1 asks for the area.

    The number is chosen so that most of the area is known to meet the class; with fewer points
    a bad corner stays unseen.

    Add sampling points, and state their number in `sampling_points` of `qualification`, and the
    area in `area_m2`.
    """
    if space.qualification is None:
        return
    if space.area_m2 is None:
        yield NotStated(
            f"{space.id} (grade {space.grade}) does not state its area, so how many "
            "classification points it needs is open",
            "area_m2",
        )
        return
    points, needed = space.qualification.sampling_points, points_needed(space.area_m2.value)
    if points is None:
        yield NotStated(
            f"{space.id} ({space.area_m2}) does not state the number of classification points",
            "qualification.sampling_points",
        )
    elif points < needed:
        yield Gap(
            f"{space.id} ({space.area_m2}) is classified at {points} points, fewer than "
            f"{needed}",
            "qualification.sampling_points",
        )
