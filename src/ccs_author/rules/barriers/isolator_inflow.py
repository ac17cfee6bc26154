"""Where the air of an isolator at negative pressure comes from."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator


def draws_air_in(barrier: Barrier, strategy: Strategy) -> bool:
    """Whether it is an isolator below the pressure of its room."""
    pressure = barrier.pressure_pa
    return isolator(barrier, strategy) and pressure is not None and pressure.value < 0


@rule(
    Barrier,
    ANNEX_1("4.14"),
    ANNEX_1("4.19"),
    PART_IV("4.2.1"),
    ANNEX_2A("3.7"),
    FDA_ASEPTIC("App. 1", "warning"),
    covers=("A1-PRS-010", "ATMP-PRS-005"),
    when=draws_air_in,
)
def isolator_inflow(barrier: Barrier, strategy: Strategy) -> Iterator[Gap]:
    """Air that an isolator draws in for containment comes from the same grade or a higher one.

    Every leak of an isolator at negative pressure blows over the product; only the air in front
    of the leak decides what it brings.

    Surround the isolator with air of its own grade, and name that room or graded space in
    `inflow_from`.
    """
    source = strategy.grade_of(barrier.inflow_from)
    if barrier.inflow_from == barrier.id:
        yield Gap(f"{barrier.label} is said to draw its air from itself", "inflow_from")
    elif source is None:
        yield NotStated(
            f"{barrier.label} is at {barrier.pressure_pa} against its room, and the grade of "
            "the air it draws in is not stated",
            "inflow_from" if barrier.inflow_from is not None else "pressure_pa",
        )
    elif barrier.grade is not None and not at_least(source, barrier.grade):
        yield Gap(
            f"{barrier.label} (grade {barrier.grade}, {barrier.pressure_pa}) draws air from "
            f"{barrier.inflow_from} (grade {source}), a lower grade",
            "inflow_from",
        )
