"""Air of rooms in which vectors are handled."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import AirHandlingUnit, Room
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import room_of


def may_recirculate(unit: AirHandlingUnit, strategy: Strategy) -> bool:
    """Whether the unit of a site that handles vectors is not said to be once-through."""
    return unit.recirculated_pct != 0 and bool(strategy.vectors)


@rule(
    AirHandlingUnit,
    PART_IV("4.2.1"),
    ANNEX_2A("3.2"),
    ANNEX_2A("3.5"),
    FDA_ASEPTIC("IV.E", "warning"),
    covers=("ATMP-SEG-003",),
    when=may_recirculate,
)
def vector_air(unit: AirHandlingUnit, strategy: Strategy) -> Iterator[Gap]:
    """Air from rooms with a vector is not used again for other work.

    Recirculated air carries the vector past every door.

    Set `recirculated_pct: 0`, or give the vector rooms an air-handling unit of their own.
    """
    vectors: dict[str, set[str]] = {}
    for step in strategy.steps:
        first = room_of(step, strategy)
        twins = (strategy.find(code, Room) for code in step.also_in)
        for room in (first, *twins):
            if room is not None and room.air_handling == unit.id:
                vectors.setdefault(room.id, set()).update(step.vectors)
    found = sorted({vector for each in vectors.values() for vector in each})
    others = sorted(code for code, each in vectors.items() if not each)
    if found and unit.recirculated_pct is None:
        yield NotStated(
            f"{unit.id} supplies rooms with {' and '.join(found)}; whether it uses air again "
            "is not stated",
        )
    elif len(found) > 1:
        yield Gap(
            f"{unit.id} uses air again of rooms with {' and '.join(found)}", "recirculated_pct"
        )
    elif found and others:
        yield Gap(
            f"{unit.id} uses air again of rooms with {found[0]}, and also supplies {others[0]}",
            "recirculated_pct",
        )
