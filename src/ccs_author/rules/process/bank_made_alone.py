"""Making of cell banks and seed lots."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Process
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def makes_bank(process: Process, _: Strategy) -> bool:
    """Whether the process makes a cell bank or seed lot."""
    return bool(process.makes_bank)


@rule(
    Process,
    ANNEX_2A("5.32"),
    PART_IV("8", "warning"),
    FDA_ASEPTIC("App. 3", "info"),
    covers=("ATMP-SEG-012",),
    when=makes_bank,
)
def bank_made_alone(process: Process, strategy: Strategy) -> Iterator[Gap]:
    """No other living material is handled in the area while a bank is made.

    What gets into a bank is in every batch made from it for years.

    State `exclusive_use`: how the area is booked and cleared; in `design.concurrency` allow one
    batch in its rooms.
    """
    if process.exclusive_use is None:
        yield NotStated(
            f"{process.label} makes a bank; how the area is kept free is not stated"
        )
    rooms = {step.room for step in process.steps} | {step.zone for step in process.steps}
    for each in strategy.design.concurrency:
        if each.place in rooms - {None} and (each.max_batches or 0) > 1:
            yield Gap(
                f"{process.label} makes a bank in {each.place}, where "
                f"{each.max_batches} batches may run at the same time"
            )
