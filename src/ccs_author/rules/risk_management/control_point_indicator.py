"""Measure of critical control points."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import CriticalControlPoint
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(
    CriticalControlPoint,
    ANNEX_1("2.3", "warning"),
    ANNEX_1("8.7", "warning"),
    covers=("A1-RSK-006",),
)
def control_point_indicator(point: CriticalControlPoint, _: Strategy) -> Iterator[Gap]:
    """A critical control point has a measure of its effectiveness, with a target.

    The measure tells that control gets weaker while it still holds.

    State measure and target in `indicator`.
    """
    if point.indicator is None:
        yield NotStated(f"{point.id} states no measure of its effectiveness", "indicator")
