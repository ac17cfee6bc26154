"""Premises and equipment: Annex 1 2.5 ii."""

from ccs_author.model.barriers import Barrier, CleanAirDevice
from ccs_author.model.base import Markdown, Text
from ccs_author.model.elements.element import Element
from ccs_author.model.facility import AirHandlingUnit, Door, Room, Zone
from ccs_author.model.lyophilisation import Lyophiliser
from ccs_author.model.qualification import ClassificationMethod
from ccs_author.model.reference import DocumentId
from ccs_author.model.single_use import SingleUseSystem
from ccs_author.model.systems import (
    AlarmReview,
    ClosedSystem,
    ConnectionDevice,
    Equipment,
)


class Premises(Element):
    """Rooms, air, barriers, closed systems and equipment."""

    pressure_concept: Markdown | None = None
    """How the pressure cascade and containment work together. Annex 1 4.14."""

    rooms: tuple[Room, ...] = ()
    """All rooms, also those without a grade that border on graded ones."""

    zones: tuple[Zone, ...] = ()
    """Graded spaces that are no barrier and no clean-air device."""

    doors: tuple[Door, ...] = ()
    """Doors, hatches, mouse-holes and other openings between rooms."""

    air_handling: tuple[AirHandlingUnit, ...] = ()
    """Air-handling units."""

    barriers: tuple[Barrier, ...] = ()
    """Isolators and RABS."""

    clean_air_devices: tuple[CleanAirDevice, ...] = ()
    """Biosafety cabinets and unidirectional-airflow units."""

    closed_systems: tuple[ClosedSystem, ...] = ()
    """Closed and functionally closed systems."""

    single_use_systems: tuple[SingleUseSystem, ...] = ()
    """Product-contact assemblies used once."""

    connection_devices: tuple[ConnectionDevice, ...] = ()
    """Welders, sealers and connectors."""

    equipment: tuple[Equipment, ...] = ()
    """Other equipment that matters for contamination."""

    alarm_review: AlarmReview | None = None
    """How alarms of equipment are reviewed. Annex 1 5.2."""

    alarm_override: Text | None = None
    """Who may override a pressure alarm, and after which assessment. Annex 1 4.16."""

    lyophilisers: tuple[Lyophiliser, ...] = ()
    """Lyophilisers. Annex 1 8.121 to 8.126."""

    classification_method: ClassificationMethod | None = None
    """How rooms and graded spaces are classified. Annex 1 4.27 to 4.29."""

    requalification_triggers: tuple[Text, ...] = ()
    """Events that trigger requalification before it is due. Annex 1 4.32."""

    particle_limit_5um_rationale: Markdown | None = None
    """Whether 5 um counts are part of classification in A and B. Annex 1 4.27, Table 1."""

    velocity_decision: Markdown | None = None
    """Whether air velocity is tested in B, C and D at requalification. Annex 1 4.32."""

    layouts: tuple[DocumentId, ...] = ()
    """Drawings of grades, pressures and flows."""
