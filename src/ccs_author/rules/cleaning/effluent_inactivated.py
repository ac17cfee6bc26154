"""Liquid waste with live agents."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Cleaning
from ccs_author.rules import ANNEX_2A, PART_IV, NotStated, rule


def handles_vectors(_: Cleaning, strategy: Strategy) -> bool:
    """Whether vectors are handled on site."""
    return bool(strategy.vectors)


@rule(
    Cleaning,
    ANNEX_2A("3.9"),
    PART_IV("4.2.1"),
    PART_IV("15", "warning"),
    covers=("ATMP-VIR-004", "ATMP-GMO-001"),
    when=handles_vectors,
)
def effluent_inactivated(cleaning: Cleaning, _: Strategy) -> Iterator[NotStated]:
    """Liquid waste with vectors is made safe by a validated treatment.

    What goes down a drain comes back in traps, aerosols and the ground water.

    State `effluent`, treatment and time, and the study behind it in `effluent_validation`.
    """
    if cleaning.effluent is None:
        yield NotStated("how liquid waste with vectors is made safe is not stated")
    if cleaning.effluent_validation is None:
        yield NotStated("the study that shows how liquid waste is made safe is not stated")
