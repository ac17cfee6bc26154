"""Rooms, graded spaces, doors and air: the facility as a graph. Annex 1 4.1 to 4.17."""

from typing import Annotated, Literal

from ccs_author.model.base import Flag, Id, Item, Number, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.limited import Limited
from ccs_author.model.qualification import AirflowStudy, Qualification
from ccs_author.model.quantity import (
    Celsius,
    CubicMetrePerHour,
    Metre,
    MetrePerSecond,
    Minutes,
    Pascal,
    Seconds,
    SquareMetre,
)
from ccs_author.model.reference import AirHandlingId, BuildingId, DocumentId, RiskId, RoomId
from ccs_author.model.vocabulary import Frequency, Grade


class Airlock(Record):
    """What makes a room an airlock or change room. Annex 1 4.12 to 4.14."""

    kind: Literal["cascade", "bubble", "sink"] | None = None
    """Pressure between its neighbours (cascade), above both (bubble) or below both (sink)."""

    passes: tuple[Literal["people", "material", "product", "waste", "equipment"], ...] = ()
    """What passes through it."""

    direction: Literal["in", "out", "both ways"] | None = None
    """The direction of movement."""

    leads_to: tuple[RoomId, ...] = ()
    """The rooms it gives access to."""

    stage: Whole | None = None
    """Which stage of gowning or transfer it is, 1 being the first."""

    time_separation: Text | None = None
    """How uses are kept apart in time where people and goods, or in and out, share it."""

    door_delay_s: Seconds | None = None
    """Time between closing one door and release of the other, in seconds. Annex 1 4.13."""

    door_delay_reason: Text | None = None
    """Why no such delay is needed. Annex 1 4.13."""

    hand_wash: Flag | None = None
    """Whether hands are washed here; first stage only. Annex 1 4.12 i."""

    flushed: Flag | None = None
    """Whether it is flushed with filtered air. Annex 1 4.12."""

    rules: tuple[Text, ...] = ()
    """What people do here."""


class Graded(Item):
    """A room or a space inside one: whatever has a cleanroom grade. Annex 1 4.4."""

    grade: Grade | None = None
    """Grade in operation. Annex 1 4.4."""

    grade_at_rest: Grade | None = None
    """Grade at rest, where it differs; an airlock's last stage has the grade it leads to."""

    iso_class_at_rest: Whole | None = None
    """ISO 14644-1 class at rest, where the site writes one."""

    iso_class_in_operation: Whole | None = None
    """ISO 14644-1 class in operation, where the site writes one."""

    area_m2: SquareMetre | None = None
    """Floor area of a room, or area of the protected space, in square metres."""

    airflow: Literal["unidirectional", "turbulent"] | None = None
    """How air moves in it. Annex 1 4.4."""

    airflow_study: AirflowStudy | None = None
    """Airflow visualisation. Annex 1 4.15."""

    qualification: Qualification | None = None
    """Qualification and requalification. Annex 1 4.23 to 4.32."""

    clean_up_min: Minutes | None = None
    """Clean-up (recovery) time, in minutes. Annex 1 4.29 iii."""


class GradedSpace(Graded):
    """A space with a cleanroom grade: a zone, a barrier or a clean-air device."""

    room: RoomId | None = None
    """The room it stands in: its background."""

    used_for: Text | None = None
    """What is done in it."""

    velocity_min_m_s: MetrePerSecond | None = None
    """Lowest air velocity accepted at the working position, in m/s. Annex 1 4.30."""

    velocity_max_m_s: MetrePerSecond | None = None
    """Highest air velocity accepted at the working position, in m/s. Annex 1 4.30."""

    velocity_position: Text | None = None
    """Where velocity is measured. Annex 1 4.30."""

    velocity_justification: Text | None = None
    """The scientific reason for a velocity outside the guidance range. Annex 1 4.30."""


class Zone(GradedSpace):
    """A graded space that is no barrier and no clean-air device, e.g. a pass-through."""


class Room(Graded):
    """A room or corridor. Annex 1 4.4 to 4.17."""

    use: Text | None = None
    """What the room is for."""

    building: BuildingId | None = None
    """The building it is in."""

    height_m: Metre | None = None
    """Clear height, in metres."""

    pressure_pa: Pascal | None = None
    """Set pressure against the site's reference, in pascal. Annex 1 4.14."""

    air_changes_per_h: Number | None = None
    """Air changes per hour. Annex 1 sets no figure."""

    airflow_m3_h: CubicMetrePerHour | None = None
    """Supply airflow, in cubic metres per hour."""

    air_handling: AirHandlingId | None = None
    """The air-handling unit that serves it."""

    temperature_min_c: Celsius | None = None
    """Lowest temperature allowed, in degrees Celsius. Annex 1 9.6."""

    temperature_max_c: Celsius | None = None
    """Highest temperature allowed, in degrees Celsius. Annex 1 9.6."""

    humidity_min_pct: Number | None = None
    """Lowest relative humidity allowed, in per cent."""

    humidity_max_pct: Number | None = None
    """Highest relative humidity allowed, in per cent."""

    occupancy_max: Whole | None = None
    """Most people in the room. Annex 1 7.2."""

    finishes: tuple[Text, ...] = ()
    """Surfaces of floor, walls and ceiling. Annex 1 4.5."""

    ceiling_sealed: Flag | None = None
    """Whether the ceiling is sealed. Annex 1 4.8."""

    sinks: Whole | None = None
    """Number of sinks. Annex 1 4.9: none in A and B."""

    drains: Whole | None = None
    """Number of drains. Annex 1 4.9: none in A and B."""

    drain_protection: Text | None = None
    """Traps, air breaks and hygiene of drains in C and D. Annex 1 4.9."""

    exposed_services: Flag | None = None
    """Whether pipes, ducts or other services stand out into the room. Annex 1 6.6."""

    services_justification: Text | None = None
    """Why they do, and how they are cleaned. Annex 1 6.6."""

    viewing: Text | None = None
    """How work can be seen from outside. Annex 1 4.17."""

    airlock: Airlock | None = None
    """Filled when the room is an airlock or change room."""

    pressure_exception: Text | None = None
    """Why its pressure departs from the cascade: containment, live agents. Annex 1 4.14."""

    containment: Flag | None = None
    """Whether the room contains live or infectious agents."""

    commissioned: Date | None = None
    """When it was taken into use."""


class Door(Record):
    """A door, hatch, mouse-hole or other opening between two rooms: an edge of the graph."""

    id: Id | None = None
    """Its own code, where the site gives one."""

    between: Annotated[tuple[RoomId, ...], Limited(min_length=2, max_length=2)]
    """The two rooms, the inner (cleaner) one first."""

    kind: Literal[
        "door",
        "sliding door",
        "emergency door",
        "hatch",
        "pass-through",
        "mouse-hole",
        "conveyor",
        "tunnel",
        "double-door autoclave",
        "transfer port",
    ] = "door"
    """What sort of opening it is."""

    direction: Literal["both ways", "inward", "outward", "closed"] | None = None
    """Movement allowed: `inward` towards the first room, `outward` towards the second."""

    passes: tuple[Literal["people", "material", "product", "waste", "equipment"], ...] = ()
    """What passes through it."""

    interlock: Literal["interlocked", "alarm only", "none"] | None = None
    """What keeps it and the opposite door from standing open together. Annex 1 4.13."""

    flushed: Flag | None = None
    """Hatches: whether the inside is flushed with filtered air. Annex 1 4.12."""

    pressure_set_pa: Pascal | None = None
    """Set pressure of the first room above the second, in pascal. Annex 1 4.16."""

    alarm_low_pa: Pascal | None = None
    """Pressure difference at which the low alarm sounds, in pascal. Annex 1 4.16."""

    alarm_delay_s: Seconds | None = None
    """Alarm delay, in seconds. Annex 1 4.16."""

    delay_justification: Text | None = None
    """Why the alarm may be delayed that long. Annex 1 4.16."""

    alarm_response: DocumentId | None = None
    """The procedure for a pressure alarm. Annex 1 4.16."""

    indicator: Flag | None = None
    """Whether the pressure difference is displayed. Annex 1 4.16."""

    critical: Flag | None = None
    """Whether the pressure difference is critical. Annex 1 4.16."""

    criticality_reason: Text | None = None
    """Why it is, or is not, critical."""

    monitored: Frequency | None = None
    """How often the pressure difference is read. Annex 1 4.16."""

    recorded: Flag | None = None
    """Whether readings are recorded. Annex 1 4.16."""

    exception: Text | None = None
    """Why the pressure difference departs from 10 Pa or from the cascade. Annex 1 4.14."""

    risk: RiskId | None = None
    """The risk it is assessed under."""

    @property
    def label(self) -> str:
        """The two rooms, inner first: `C-R09 > C-R07`."""
        return " > ".join(self.between)


class AirHandlingUnit(Item):
    """An air-handling unit. Annex 1 4.1 and 4.14."""

    supply_filter: Text | None = None
    """Class of the terminal supply filter, e.g. `H14`."""

    exhaust_filter: Text | None = None
    """Class of the exhaust filter, where exhaust air is filtered."""

    recirculated_pct: Number | None = None
    """Share of recirculated air, in per cent; 0 means once-through."""

    exhaust: Text | None = None
    """Where exhaust air goes and how it is made safe."""

    filter_leak_test_months: Whole | None = None
    """Interval of the leak test of terminal filters, in months."""

    requalification_triggers: tuple[Text, ...] = ()
    """Events that trigger requalification: interruption, filter change … Annex 1 4.32."""
