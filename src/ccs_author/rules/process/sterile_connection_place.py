"""Where sterile connections are made."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, rule
from ccs_author.rules.surroundings import around, cleaner_than, told

STERILE = ("sterile weld", "aseptic connector")


def welds_or_connects(step: Step, _: Strategy) -> bool:
    """Whether the step makes a connection that stays sterile by its device."""
    return any(connection.kind in STERILE for connection in step.connections)


@rule(
    Step,
    ANNEX_1("8.14", "warning"),
    PART_IV("4.2.2", "warning"),
    ANNEX_2A("3.13", "warning"),
    FDA_ASEPTIC("IV.B", "info"),
    covers=("ATMP-CLS-009",),
    when=welds_or_connects,
)
def sterile_connection_place(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """Welds and aseptic connections are made in grade D or better.

    The device keeps the path sterile, but people handle and check it; a bench in the corridor
    adds dirt to every fault.

    Move the connection into a graded room.
    """
    place = around(step, strategy)
    if place is None or place.grade is None or cleaner_than(place, "D"):
        return
    for connection in step.connections:
        if connection.kind in STERILE:
            yield Gap(
                f"{step.id} makes a connection by {connection.kind} in {told(place)}, below "
                "grade D",
                "kind",
                about=connection,
            )
