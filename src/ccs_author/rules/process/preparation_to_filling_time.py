"""Time between preparation and filling."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule

BEFORE_FILLING = {"preparation", "compounding", "preparing solutions", "filling"}


def sterilised_at_the_end(process: Process, _: Strategy) -> bool:
    """Whether a process with steps ends with sterilisation of the closed container."""
    return process.kind == "terminal sterilisation" and bool(process.steps)


@rule(
    Process,
    ANNEX_1("8.5"),
    FDA_ASEPTIC("VIII", "warning"),
    covers=("A1-STP-014",),
    when=sterilised_at_the_end,
)
def preparation_to_filling_time(process: Process, _: Strategy) -> Iterator[Gap]:
    """The time from preparation to filling and sterilisation is limited.

    The cycle kills what grew in the bulk, but leaves its endotoxin.

    Give the preparation or filling step a hold time with `max_h`.
    """
    steps = [step for step in process.steps if step.operation in BEFORE_FILLING]
    if not any(hold.max_h for step in steps for hold in step.hold_times):
        yield NotStated(
            f"{process.id} does not state how long bulk may wait until it is filled", "steps"
        )
