"""What the strategy states of rooms and of how they are classified."""

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, STANDARD, stated
from ccs_author.rules.classified import classified
from ccs_author.rules.premises.requalification_triggers import has_classified_rooms


def services_exposed(room: Room, strategy: Strategy) -> bool:
    """Whether pipes or ducts stand out into a classified room."""
    return classified(room, strategy) and bool(room.exposed_services)


EXPOSED_SERVICES = stated(
    "exposed-services",
    Room,
    "services_justification",
    "why pipes or ducts stand out into it and how they are cleaned",
    ANNEX_1("6.6", "warning"),
    covers=("A1-ROOM-012",),
    when=services_exposed,
    explanation="""
    Pipes and ducts that stand out into a cleanroom are justified, and can be cleaned.

    Dust settles on and behind them, where no wipe reaches.

    Put them behind the panel, or state in `services_justification` why not and how they are
    cleaned.
    """,
)

COUNTER_CALIBRATION = stated(
    "counter-calibration",
    Premises,
    "classification_method.counter_calibration",
    "how the particle counter of classification is calibrated",
    STANDARD("ISO 21501-4", "info"),
    covers=("A1-ISO-008",),
    when=has_classified_rooms,
    explanation="""
    The strategy names the standard of calibration of its particle counter, and when it is due.

    A counter that has drifted finds a clean room in any room.

    State `counter_calibration` under `classification_method`.
    """,
)
