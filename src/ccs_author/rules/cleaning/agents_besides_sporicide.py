"""Agents that stand beside the sporicide."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Cleaning
from ccs_author.rules import ANNEX_1, Gap, rule
from ccs_author.rules.cleaning.agents_of_more_than_one_kind import (
    agents_in_use,
    disinfects_cleanrooms,
)


@rule(
    Cleaning,
    ANNEX_1("4.33", "warning"),
    covers=("A1-DIS-001",),
    when=disinfects_cleanrooms,
)
def agents_besides_sporicide(cleaning: Cleaning, _: Strategy) -> Iterator[Gap]:
    """More than one kind of disinfectant is used beside the sporicide, or it is said why not.

    Between two uses of the sporicide, one agent alone chooses what survives.

    Use a further kind of agent in `programme`, or state in `rotation_rationale` why one agent
    and the sporicide are enough.
    """
    agents = agents_in_use(cleaning)
    kinds = {each.kind for each in agents}
    others = {each.kind for each in agents if not each.sporicidal}
    if len(kinds) == 2 and len(others) == 1 and cleaning.rotation_rationale is None:  # noqa: PLR2004 - "one of only two"
        yield Gap(
            f"beside the sporicide only one kind of disinfectant is in use "
            f"({', '.join(sorted(str(kind) for kind in others))}), and no reason is given",
            "disinfectants",
        )
