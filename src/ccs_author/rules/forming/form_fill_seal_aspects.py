"""Aspects that qualification of form-fill-seal and strategy share."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.forming import FormFillSealMachine
from ccs_author.rules import ANNEX_1, NotStated, rule


@rule(FormFillSealMachine, ANNEX_1("8.100", "warning"), covers=("A1-FFS-003",))
def form_fill_seal_aspects(machine: FormFillSealMachine, _: Strategy) -> Iterator[NotStated]:
    """Eight aspects of qualifying a form-fill-seal machine agree with the strategy.

    What qualification found holds only as long as the strategy keeps it that way.

    Answer each aspect under `aspects`, or say there why it does not matter.
    """
    if machine.open_aspects:
        yield NotStated(
            f"{machine.label} has no answer on {', '.join(machine.open_aspects)}", "aspects"
        )
