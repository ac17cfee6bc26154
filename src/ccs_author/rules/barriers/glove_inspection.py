"""Looking at gloves."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


@rule(Barrier, ANNEX_1("4.21"), covers=("A1-BAR-012", "A1-BAR-016"))
def glove_inspection(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """Gloves of a barrier are looked at for damage at each use.

    A tear is seen sooner than the next integrity test comes.

    State `gloves.visual: each use`.
    """
    visual = barrier.gloves.visual if barrier.gloves else None
    if visual is None:
        yield NotStated(f"how often the gloves of {barrier.label} are looked at is not stated")
    elif visual not in ("each use", "each session", "each batch"):
        yield Gap(
            f"the gloves of {barrier.label} are looked at {visual}, not at each use",
            "gloves.visual",
        )
