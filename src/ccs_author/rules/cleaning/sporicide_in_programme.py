"""Periodic use of a sporicide."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Cleaning, Disinfectant
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cleaning.agents_of_more_than_one_kind import disinfects_cleanrooms


@rule(
    Cleaning,
    ANNEX_1("4.33"),
    covers=("A1-DIS-002",),
    when=disinfects_cleanrooms,
)
def sporicide_in_programme(cleaning: Cleaning, strategy: Strategy) -> Iterator[Gap]:
    """A sporicide is used at a stated interval.

    Spores outlive every other disinfectant and grow once the room is wet or warm.

    Add a line to `programme` whose `agent` (or `rotated_with`) is `sporicidal: true`, with its
    `frequency`.
    """
    sporicidal = {each.id for each in strategy.of_kind(Disinfectant) if each.sporicidal}
    if not sporicidal:
        yield NotStated("no disinfectant is stated to be sporicidal")
        return
    lines = [
        task
        for task in cleaning.programme
        if task.agent in sporicidal or sporicidal.intersection(task.rotated_with)
    ]
    if not any(task.frequency or task.occasion for task in lines):
        yield NotStated(
            "the programme does not say when a sporicide "
            f"({', '.join(sorted(sporicidal))}) is used"
        )
