"""Monitoring systems: Annex 1 2.5 xiv."""

from typing import Literal

from ccs_author.model.base import Flag, Id, Item, Markdown, Number, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.monitoring_methods import (
    CountingException,
    Identification,
    Incubation,
    RapidMethod,
    Trending,
)
from ccs_author.model.quantity import Hours, LitrePerMinute, Metre
from ccs_author.model.reference import AnyId, DocumentId, RiskId
from ccs_author.model.vocabulary import DAYS, Frequency

Method = Literal[
    "particles",
    "active air",
    "settle plate",
    "contact plate",
    "swab",
    "glove print",
    "gown plate",
    "pressure difference",
    "temperature",
    "humidity",
    "air velocity",
    "gas viable",
    "water viable",
    "endotoxin",
    "rapid viable",
    "observation",
]
"""How a location is monitored. Annex 1 9.22 and Tables 5 and 6."""

VIABLE_METHODS = (
    "active air",
    "settle plate",
    "contact plate",
    "swab",
    "glove print",
    "gown plate",
    "rapid viable",
)
"""Methods that look for organisms."""

_SNAPSHOTS = {
    *(frequency for frequency, days in DAYS.items() if days > 1),
    "hourly",
    "start and end of session",
    "start and end of batch",
    "start and end of campaign",
    "end of session",
    "end of batch",
    "after critical interventions",
    "per event",
}
"""Frequencies that leave part of the work, or whole sessions, out."""

Period = Literal["set-up", "processing", "whole session", "end of operation", "at rest"]


class MonitoringLocation(Item):
    """A place that is monitored by one method: a row of the monitoring plan. Annex 1 9.4.

    Limits are in the unit of the method: particles per cubic metre, CFU per cubic metre (active
    air), per 4 hours (settle plate), per plate (contact, gown), per glove (glove print);
    0 means no growth.
    """

    at: AnyId | None = None
    """The room, graded space, equipment, utility or door monitored."""

    between: tuple[Id, ...] = ()
    """For a pressure difference: the two rooms."""

    position: Text | None = None
    """Where exactly."""

    method: Method | None = None
    """How it is monitored."""

    frequency: Frequency | None = None
    """How often."""

    during: tuple[Period, ...] = ()
    """Which part of the work is covered. Annex 1 9.16 and 9.24."""

    state: Literal["at rest", "in operation"] | None = None
    """The occupancy state; monitoring is in operation unless said otherwise."""

    alert: Number | None = None
    """Alert level. For particles: 0.5 um and larger."""

    action: Number | None = None
    """Action limit. For particles: 0.5 um and larger."""

    alert_5um: Number | None = None
    """Alert level for particles of 5 um and larger, per cubic metre."""

    action_5um: Number | None = None
    """Action limit for particles of 5 um and larger, per cubic metre."""

    unit: Text | None = None
    """The unit, where the method does not fix it."""

    limit_rationale: Text | None = None
    """Why these limits, where the annex leaves them to the site."""

    event_rule: Text | None = None
    """When particle counts become an event. Annex 1 Table 5, note 2."""

    exposure_h: Hours | None = None
    """Exposure of a settle plate, in hours. Annex 1 9.30, Table 6: at most 4."""

    flow_l_min: LitrePerMinute | None = None
    """Sampling flow, in litres per minute. Annex 1 9.17: at least 28 in grade A."""

    volume_m3: Number | None = None
    """Sample volume, in cubic metres."""

    tubing_m: Metre | None = None
    """Length of the particle counter's tube, in metres. Annex 1 5.9."""

    tubing_rationale: Text | None = None
    """Why that tube is longer than 1 m, and how its bends are kept few. Annex 1 5.9."""

    isokinetic: Flag | None = None
    """Whether the counter draws isokinetically, in unidirectional air. Annex 1 5.9."""

    alarm: Flag | None = None
    """Whether it alarms when the alert level is passed. Annex 1 9.17 and 9.18."""

    rationale: Text | None = None
    """Why here: the risk this location watches. Annex 1 9.4."""

    risks: tuple[RiskId, ...] = ()
    """The risks it watches."""

    @property
    def whole_session(self) -> bool:
        """Whether it runs through the whole of the work, set-up included, each time."""
        chained = self.method == "settle plate" and self.frequency == "hourly"
        if self.at_rest or (self.frequency in _SNAPSHOTS and not chained):
            return False
        covered = set(self.during)
        return (
            (self.frequency == "continuous" and not covered)
            or "whole session" in covered
            or {"set-up", "processing"} <= covered
        )

    @property
    def at_rest(self) -> bool:
        """Whether its limits hold for the room at rest."""
        return self.state == "at rest" or self.during == ("at rest",)


class Monitoring(Element):
    """How the site shows that its controls work."""

    programme: Markdown | None = None
    """How the monitoring programme was derived from risk. Annex 1 9.4."""

    risk_assessment: DocumentId | None = None
    """The risk assessment behind locations, frequencies and limits. Annex 1 9.4."""

    airflow_studies: tuple[DocumentId, ...] = ()
    """Airflow studies whose outcome shaped the locations. Annex 1 4.15 and 9.4."""

    sampling_plan: DocumentId | None = None
    """The sampling plan of routine monitoring. Annex 1 4.24: not that of qualification."""

    risk_assessment_review: Date | None = None
    """When that assessment is due for review."""

    locations: tuple[MonitoringLocation, ...] = ()
    """The monitoring plan, location by location."""

    methods_rationale: Markdown | None = None
    """Why these viable methods. Annex 1 9.22."""

    particle_volume_rationale: Markdown | None = None
    """Why that volume of air is sampled for particles in monitoring. Annex 1 9.21."""

    counting_exceptions: tuple[CountingException, ...] = ()
    """Grade A places whose particles cannot be counted during exposure. Annex 1 9.20."""

    settle_plate_mm: Number | None = None
    """Diameter of settle plates, in millimetres. Annex 1 Table 6: 90."""

    contact_plate_mm: Number | None = None
    """Diameter of contact plates, in millimetres. Annex 1 Table 6: 55."""

    plate_size_rationale: Text | None = None
    """Why plates of another size, and how their limits were found."""

    special_organisms: Text | None = None
    """How organisms that the usual methods miss are looked for: anaerobes, moulds, yeasts,
    host organisms. Annex 1 9.4, Annex 2A 3.10."""

    recovery_studies: DocumentId | None = None
    """Recovery and exposure studies. Annex 1 9.29."""

    incubation: tuple[Incubation, ...] = ()
    """Incubation."""

    identification: tuple[Identification, ...] = ()
    """Identification of isolates."""

    excursions: Text | None = None
    """What is done at alert and action. Annex 1 9.13."""

    excursion_procedure: DocumentId | None = None
    """The excursion procedure."""

    grade_a_growth: Text | None = None
    """What is done at any growth in grade A. Annex 1 9.30, Table 6 note c."""

    trending: Trending | None = None
    """Trending."""

    non_operational: Text | None = None
    """Sampling outside operation: after disinfection, after shutdown. Annex 1 9.23."""

    personnel_sampling: Text | None = None
    """When gloves and gowns are sampled, and the change afterwards. Annex 1 9.25."""

    manual_emphasis: Text | None = None
    """Gown monitoring for manual work. Annex 1 9.26."""

    batch_release: Text | None = None
    """How environmental results enter release. Annex 1 9.3."""

    reduced: Text | None = None
    """Why monitoring is reduced anywhere, with its risk assessment. Part IV 4.2.3."""

    reduced_assessment: DocumentId | None = None
    """The risk assessment behind reduced monitoring. Part IV 4.2.3, Annex 2A 3.13."""

    live_agents: Text | None = None
    """How counting is done where live agents meet counters. Annex 1 9.19 and 9.20."""

    rapid_methods: tuple[RapidMethod, ...] = ()
    """Rapid and alternative methods, used or assessed."""

    sampled_by: tuple[Literal["quality control", "production", "contractor"], ...] = ()
    """Who takes the samples. Annex 1 9.27."""

    quality_oversight: Text | None = None
    """How sampling by production is overseen by quality. Annex 1 9.27."""

    samples_per_year: Whole | None = None
    """About how many samples a year."""
