"""Critical parameters of blow-fill-seal."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.forming import BlowFillSealMachine
from ccs_author.rules import ANNEX_1, NotStated, rule


@rule(BlowFillSealMachine, ANNEX_1("8.115", "warning"), covers=("A1-BFS-012",))
def blow_fill_seal_parameters(machine: BlowFillSealMachine, _: Strategy) -> Iterator[NotStated]:
    """All ten groups of critical parameters of a blow-fill-seal machine are defined.

    Container, content and seal are made in one stroke; nothing later mends a wrong setting.

    Answer each group under `settings`, or say there why it has no parameter.
    """
    if machine.open_settings:
        yield NotStated(
            f"{machine.label} has no answer on {', '.join(machine.open_settings)}", "settings"
        )
