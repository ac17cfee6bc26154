"""Pipes and ducts in cleanrooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.classified import classified


@rule(Room, ANNEX_1("6.6", "warning"), covers=("A1-ROOM-012",), when=classified)
def exposed_services(room: Room, _: Strategy) -> Iterator[NotStated]:
    """Pipes and ducts that stand out into a cleanroom are justified, and can be cleaned.

    Dust settles on and behind them, where no wipe reaches.

    Put them behind the panel and state `exposed_services: false`, or state in
    `services_justification` why not and how they are cleaned.
    """
    if room.exposed_services is None:
        yield NotStated(
            f"{room.id} (grade {room.grade}) does not state whether pipes or ducts stand out "
            "into it"
        )
    elif room.exposed_services and room.services_justification is None:
        yield NotStated(
            f"{room.id} does not state why pipes or ducts stand out into it and how they are "
            "cleaned",
            "exposed_services",
        )
