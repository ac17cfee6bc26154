"""What the background of an isolator was decided on."""

from collections.abc import Iterator
from typing import get_args

from ccs_author.model import Strategy
from ccs_author.model.barriers import BackgroundFactor, Barrier
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator


@rule(Barrier, ANNEX_1("4.20"), covers=("A1-BAR-005",), when=isolator)
def background_factors(barrier: Barrier, _: Strategy) -> Iterator[NotStated]:
    """The background of an isolator is decided by an assessment that weighs six factors.

    The grade around an isolator matters when something fails, and these six are what fails.

    Name the `background_assessment`, and list in `background_factors` what it weighs.
    """
    if barrier.background_assessment is None:
        yield NotStated(f"{barrier.label} does not state the assessment of its background")
        return
    weighed = barrier.background_factors
    missing = [factor for factor in get_args(BackgroundFactor) if factor not in weighed]
    if missing:
        yield NotStated(
            f"{barrier.label} does not state that the assessment of its background weighs "
            f"{', '.join(missing)}",
            "background_factors",
        )
