"""What the strategy states of rooms and of how they are classified."""

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, STANDARD, stated
from ccs_author.rules.classified import classified
from ccs_author.rules.premises.requalification_triggers import has_classified_rooms


def has_critical_pressure(premises: Premises, _: Strategy) -> bool:
    """Whether any pressure difference is critical."""
    return any(door.critical for door in premises.doors)


AIR_HANDLING = stated(
    "room-air-handling",
    Room,
    "air_handling",
    "which air-handling unit serves it",
    ANNEX_1("4.1", "warning"),
    covers=("A1-ROOM-016",),
    when=classified,
    explanation="""
    Every graded room names the air-handling unit that serves it.

    The filters of that unit are what the grade rests on, and its failure is the room's.

    Name the unit in `air_handling`, and its filter class in `supply_filter` of the unit.
    """,
)

ALARM_OVERRIDE = stated(
    "pressure-alarm-override",
    Premises,
    "alarm_override",
    "who may override a pressure alarm, and after which assessment",
    ANNEX_1("4.16"),
    covers=("A1-PRS-009",),
    when=has_critical_pressure,
    explanation="""
    Alarms of critical pressure differences are overridden only after an assessment.

    An alarm that anybody may silence protects until the first busy day.

    State in `alarm_override` who may override or silence one, and what is assessed before.
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
