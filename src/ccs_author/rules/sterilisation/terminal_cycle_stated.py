"""The cycle behind terminal sterilisation."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.rules import ANNEX_1, NotStated, rule


def ends_with_a_cycle(process: Process, _: Strategy) -> bool:
    """Whether the site sterilises the product of the process in its container."""
    return any(step.operation == "terminal sterilisation" for step in process.steps)


@rule(Process, ANNEX_1("8.34"), ANNEX_1("8.36"), when=ends_with_a_cycle)
def terminal_cycle_stated(process: Process, strategy: Strategy) -> Iterator[NotStated]:
    """A process with terminal sterilisation has its cycle in the strategy.

    What is asked of cycles is asked of those that a strategy names; the one on which all
    depends must be among them.

    Describe it in `sterilisation.cycles` with `terminal: true`.
    """
    if not any(each.terminal and each.sterilises for each in strategy.sterilisation.cycles):
        yield NotStated(
            f"{process.id} ends with terminal sterilisation, and no terminal cycle is stated",
            "steps",
        )
