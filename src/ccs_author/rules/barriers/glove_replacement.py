"""Replacement of gloves."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(Barrier, ANNEX_1("4.21"), covers=("A1-BAR-010",))
def glove_replacement(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """The strategy says after how long gloves of a barrier are replaced.

    Annex 1 sets no interval and asks the strategy for one: material and use decide.

    State `gloves.replaced_weeks` and why in `gloves.replacement_basis`.
    """
    if barrier.gloves is None or barrier.gloves.replaced_weeks is None:
        yield NotStated(
            f"after how long the gloves of {barrier.label} are replaced is not stated"
        )
