"""Filters of the supply air."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import AirHandlingUnit
from ccs_author.model.vocabulary import at_least
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule


def serves_graded_room(unit: AirHandlingUnit, strategy: Strategy) -> bool:
    """Whether it serves a room of grade A to D."""
    return any(
        room.air_handling == unit.id and room.grade is not None and at_least(room.grade, "D")
        for room in strategy.premises.rooms
    )


@rule(
    AirHandlingUnit,
    ANNEX_1("4.1", "warning"),
    ANNEX_1("4.14", "warning"),
    FDA_ASEPTIC("IV.D", "warning"),
    covers=("A1-ROOM-016",),
    when=serves_graded_room,
)
def supply_filter(unit: AirHandlingUnit, _: Strategy) -> Iterator[Gap]:
    """The terminal filter of the air supplied to graded rooms is stated.

    The grade rests on that filter before it rests on anything else.

    State its class in `supply_filter` of the air-handling unit, for example `H14`.
    """
    if not unit.supply_filter:
        yield NotStated(
            f"{unit.id} serves graded rooms and states no supply filter", "supply_filter"
        )
