"""The figures that are drawn from the facts of a strategy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.render.figures.facility import facility
from ccs_author.render.figures.heatmap import heatmap

if TYPE_CHECKING:
    from ccs_author.model import Strategy
    from ccs_author.render.figures.drawing import Drawing


def draw(strategy: Strategy) -> dict[str, Drawing]:
    """Return every figure that the facts are enough for, by the name templates use."""
    drawn = {
        "facility": facility(strategy),
        "heatmap-before": heatmap(strategy, "before"),
        "heatmap-after": heatmap(strategy, "after"),
    }
    return {name: drawing for name, drawing in drawn.items() if drawing is not None}
