"""Telling sterilised items from others."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import has_loads


@rule(SterilisationCycle, ANNEX_1("8.44"), covers=("A1-STE-011",), when=has_loads)
def told_apart(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Sterilised items are told from unsterilised ones by more than a process indicator.

    Indicator tape changes its colour with heat alone; it shows that an item was in a chamber,
    not that it is sterile.

    State `told_apart_by`: a label, electronic tracking, pass-through equipment.
    """
    if not cycle.told_apart_by:
        yield NotStated(
            f"{cycle.label} does not state how sterilised items are told from others"
        )
    elif set(cycle.told_apart_by) == {"process indicator"}:
        yield Gap(
            f"items from {cycle.label} are told from others by a process indicator alone",
            "told_apart_by",
        )
