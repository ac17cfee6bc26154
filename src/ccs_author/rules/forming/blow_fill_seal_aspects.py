"""Aspects that qualification of blow-fill-seal and strategy share."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.forming import BlowFillSealMachine
from ccs_author.rules import ANNEX_1, NotStated, rule


@rule(BlowFillSealMachine, ANNEX_1("8.114", "warning"), covers=("A1-BFS-004",))
def blow_fill_seal_aspects(machine: BlowFillSealMachine, _: Strategy) -> Iterator[NotStated]:
    """Eight aspects of qualifying a blow-fill-seal machine agree with the strategy.

    What qualification found holds only as long as the strategy keeps it that way.

    Answer each aspect under `aspects`, or say there why it does not matter.
    """
    if machine.open_aspects:
        yield NotStated(
            f"{machine.label} has no answer on {', '.join(machine.open_aspects)}", "aspects"
        )
