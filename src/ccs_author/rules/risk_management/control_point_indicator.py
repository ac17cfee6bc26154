"""Measure of critical control points."""

import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.elements.risk_management import CriticalControlPoint
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

TARGET: Final = Pattern(r"\d|\b(?:no|none|nil|never|zero|all|every|each|any)\b", re.IGNORECASE)
"""A figure, or a word that stands for one."""


@rule(
    CriticalControlPoint,
    ANNEX_1("2.3", "warning"),
    ANNEX_1("8.7", "warning"),
    covers=("A1-RSK-006",),
)
def control_point_indicator(point: CriticalControlPoint, _: Strategy) -> Iterator[Gap]:
    """A critical control point has a measure of its effectiveness, with a target.

    The measure tells that control gets weaker while it still holds.

    State measure and target in `indicator`: "Glove failures in 100 batches, below 1".
    """
    if point.indicator is None:
        yield NotStated(f"{point.id} states no measure of its effectiveness", "indicator")
    elif not TARGET.search(point.indicator):
        yield NotStated(
            f"{point.id} is measured by “{point.indicator}”, and the target is not stated",
            "indicator",
        )
