"""Where the air of a contained room comes from."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, rule
from ccs_author.rules.boundaries import between_grades, cleaner_first


@rule(
    Door,
    ANNEX_1("4.14"),
    PART_IV("4.2.1"),
    ANNEX_2A("3.7"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("A1-PRS-010", "ATMP-PRS-005"),
    when=between_grades,
)
def containment_inflow(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """Air that flows into a room for containment comes from the same grade or a higher one.

    Negative pressure keeps an agent in, but it also draws the neighbour's air over the product.
    That air must be at least as clean as the room.

    Put an airlock of the same grade under higher pressure (a bubble) between the contained room
    and the lower grade, so that the inflow comes from there.
    """
    sides = strategy.sides_of(door)
    if sides is None:
        return
    clean, other = cleaner_first(*sides)
    if clean.pressure_pa is None or other.pressure_pa is None:
        return
    sink = clean.airlock is not None and clean.airlock.kind == "sink"
    contained = clean.containment or clean.pressure_exception or door.exception
    if contained and not sink and clean.pressure_pa.value < other.pressure_pa.value:
        yield Gap(
            f"{clean.id} (grade {clean.grade}, {clean.pressure_pa}) draws air from "
            f"{other.id} (grade {other.grade}, {other.pressure_pa}), a lower grade",
            "between",
        )
