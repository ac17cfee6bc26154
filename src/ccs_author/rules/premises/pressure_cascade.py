"""Direction of pressure between rooms of different grade."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, rule
from ccs_author.rules.boundaries import between_grades, cleaner_first


@rule(
    Door,
    ANNEX_1("4.14"),
    PART_IV("4.2.1", "warning"),
    ANNEX_2A("3.7"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("A1-PRS-001", "A1-PRS-011"),
    when=between_grades,
)
def pressure_cascade(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """A room of higher grade stands under higher pressure than its neighbour of lower grade.

    Air flows down the pressure. Where the order is reversed, every opening of the door carries
    air of the lower grade into the cleaner room.

    Set the pressures in the order of the grades. Where containment asks for the reverse, state
    the reason in `exception` of the door or in `pressure_exception` of the room; an airlock
    that is a sink says so in its `kind`.
    """
    sides = strategy.sides_of(door)
    if sides is None:
        return
    clean, other = cleaner_first(*sides)
    if clean.pressure_pa is None or other.pressure_pa is None:
        return
    sink = clean.airlock is not None and clean.airlock.kind == "sink"
    reason = door.exception or clean.pressure_exception or other.pressure_exception
    if clean.pressure_pa.value <= other.pressure_pa.value and not (sink or reason):
        yield Gap(
            f"{clean.id} (grade {clean.grade}, {clean.pressure_pa}) is not above "
            f"{other.id} (grade {other.grade}, {other.pressure_pa}), and no reason is given",
            "between",
        )
