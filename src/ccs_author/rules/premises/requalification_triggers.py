"""Events that trigger requalification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.classified import classified


def has_classified_rooms(premises: Premises, strategy: Strategy) -> bool:
    """Whether any room is grade A to D."""
    return any(classified(room, strategy) for room in premises.rooms)


@rule(
    Premises,
    ANNEX_1("4.32"),
    covers=("A1-QLF-013",),
    when=has_classified_rooms,
)
def requalification_triggers(premises: Premises, _: Strategy) -> Iterator[Gap]:
    """The strategy names the events that trigger requalification before it is due.

    A change of the air system makes yesterday's report worthless, whatever its date.

    List them in `requalification_triggers`, of the premises or of each air-handling unit: air
    interruption, change of design or parameters, special maintenance, remedial action.
    """
    units = premises.air_handling
    by_unit = bool(units) and all(unit.requalification_triggers for unit in units)
    if not premises.requalification_triggers and not by_unit:
        yield NotStated(
            "the events that trigger requalification before it is due are not stated",
            "requalification_triggers",
        )
