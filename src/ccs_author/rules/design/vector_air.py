"""Air of rooms in which vectors are handled."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import AirHandlingUnit
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, rule
from ccs_author.rules.surroundings import room_of


def recirculates(unit: AirHandlingUnit, strategy: Strategy) -> bool:
    """Whether the unit uses air again at a site that handles vectors."""
    return bool(unit.recirculated_pct) and bool(strategy.vectors)


@rule(
    AirHandlingUnit,
    PART_IV("4.2.1"),
    ANNEX_2A("3.2"),
    ANNEX_2A("3.5"),
    FDA_ASEPTIC("IV.E", "warning"),
    covers=("ATMP-SEG-003",),
    when=recirculates,
)
def vector_air(unit: AirHandlingUnit, strategy: Strategy) -> Iterator[Gap]:
    """Air from rooms with a vector is not used again for other work.

    Recirculated air carries the vector past every door.

    Set `recirculated_pct: 0`, or give the vector rooms an air-handling unit of their own.
    """
    vectors: dict[str, set[str]] = {}
    for step in strategy.steps:
        room = room_of(step, strategy)
        if room is not None and room.air_handling == unit.id:
            vectors.setdefault(room.id, set()).update(step.vectors)
    found = sorted({vector for each in vectors.values() for vector in each})
    others = sorted(code for code, each in vectors.items() if not each)
    if len(found) > 1:
        yield Gap(
            f"{unit.id} uses air again of rooms with {' and '.join(found)}", "recirculated_pct"
        )
    elif found and others:
        yield Gap(
            f"{unit.id} uses air again of rooms with {found[0]}, and also supplies {others[0]}",
            "recirculated_pct",
        )
