"""Critical parameters of form-fill-seal."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.forming import FormFillSealMachine
from ccs_author.rules import ANNEX_1, NotStated, rule


@rule(FormFillSealMachine, ANNEX_1("8.101", "warning"), covers=("A1-FFS-004",))
def form_fill_seal_parameters(machine: FormFillSealMachine, _: Strategy) -> Iterator[NotStated]:
    """All eight groups of critical parameters of a form-fill-seal machine are defined.

    A seal depends on heat, time and pressure together; one of them undefined is enough.

    Answer each group under `settings`, or say there why it has no parameter.
    """
    if machine.open_settings:
        yield NotStated(
            f"{machine.label} has no answer on {', '.join(machine.open_settings)}", "settings"
        )
