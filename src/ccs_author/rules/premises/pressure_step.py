"""Pressure between rooms of different grade."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.boundaries import between_grades

GUIDANCE_PA = 10


@rule(
    Door,
    ANNEX_1("4.14", "warning"),
    PART_IV("4.2.2", "warning"),
    ANNEX_2A("3.7", "error"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("A1-PRS-002", "ATMP-PRS-001"),
    when=between_grades,
)
def pressure_step(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """Adjacent rooms of different grade differ by at least 10 Pa.

    Ten pascal is the guidance value with which air reliably flows from the cleaner room to
    the other one, whatever door is opened.

    Raise the set pressure of the cleaner room, or state in `exception` of the door why the
    step is smaller or reversed (containment, sink or bubble airlock).
    """
    sides = strategy.sides_of(door)
    if sides is None or door.exception:
        return
    inner, outer = sides
    if inner.pressure_pa is None or outer.pressure_pa is None:
        silent = inner if inner.pressure_pa is None else outer
        yield NotStated(f"{silent.id} states no pressure, so the step of {door.label} is open")
        return
    step = abs(inner.pressure_pa.value - outer.pressure_pa.value)
    if step < GUIDANCE_PA:
        yield Gap(
            f"{inner.id} (grade {inner.grade}, {inner.pressure_pa}) and "
            f"{outer.id} (grade {outer.grade}, {outer.pressure_pa}) differ by "
            f"{plain(step)} Pa, less than {GUIDANCE_PA} Pa",
            "between",
        )
