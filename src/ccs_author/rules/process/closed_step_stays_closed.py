"""Connections of closed steps."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, rule

OPENING = ("luer", "spike", "needle", "open tube")


def closed(step: Step, _: Strategy) -> bool:
    """Whether the step is called closed."""
    return step.exposure == "closed"


@rule(
    Step,
    ANNEX_1("8.128"),
    PART_IV("9.5.1"),
    ANNEX_2A("5.8"),
    covers=("ATMP-CLS-003",),
    when=closed,
)
def closed_step_stays_closed(step: Step, _: Strategy) -> Iterator[Gap]:
    """A closed step has no connection that opens the system.

    A system stops being closed once something is added or taken without a sterile connection,
    whatever its supplier calls it.

    Use a weld, an aseptic connector or a sealed sampling pouch, or call the step open.
    """
    for connection in step.connections:
        if connection.kind in OPENING:
            yield Gap(
                f"{step.id} is called closed, but has a connection by {connection.kind}",
                "kind",
                about=connection,
            )
