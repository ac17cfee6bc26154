"""What the strategy states of isolators and RABS."""

from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, stated

GLOVE_REPLACEMENT = stated(
    "glove-replacement",
    Barrier,
    "gloves.replaced_weeks",
    "after how long its gloves are replaced",
    ANNEX_1("4.21"),
    covers=("A1-BAR-010",),
    explanation="""
    The strategy says after how long gloves of a barrier are replaced.

    Annex 1 sets no interval and asks the strategy for one: material and use decide.

    State `gloves.replaced_weeks` and why in `gloves.replacement_basis`.
    """,
)
