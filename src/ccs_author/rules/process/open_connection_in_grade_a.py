"""Connections that open the product path."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, rule
from ccs_author.rules.surroundings import around, told

OPENING = ("luer", "spike", "needle", "open tube")


def opens_a_path(step: Step, _: Strategy) -> bool:
    """Whether any connection of the step exposes a product-contact surface."""
    return any(connection.kind in OPENING for connection in step.connections)


@rule(
    Step,
    ANNEX_1("8.14"),
    PART_IV("4.2.2"),
    ANNEX_2A("3.11"),
    covers=("ATMP-CLS-010", "A1-STP-007"),
    when=opens_a_path,
)
def open_connection_in_grade_a(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """A connection by spike, needle, luer or open tube is made in grade A.

    Its ends are bare for a moment, and what settles on them goes into the product.

    Make the connection in grade A, or replace it by a weld or an aseptic connector.
    """
    place = around(step, strategy)
    if place is None or place.grade is None or place.grade == "A":
        return
    for connection in step.connections:
        if connection.kind in OPENING:
            yield Gap(
                f"{step.id} makes a connection by {connection.kind} in {told(place)}, not in "
                "grade A",
                "kind",
                about=connection,
            )
