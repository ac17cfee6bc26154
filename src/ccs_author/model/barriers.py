"""Isolators, RABS and clean-air devices. Annex 1 4.18 to 4.23.

The glossary of Annex 1 keeps barriers and closed systems apart, so they are different types.
"""

from typing import Literal

from ccs_author.model.base import Flag, Markdown, Number, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.facility import GradedSpace
from ccs_author.model.quantity import Hours, MetrePerSecond, Pascal
from ccs_author.model.reference import AgentId, DocumentId, PlaceId
from ccs_author.model.vocabulary import Frequency

BackgroundFactor = Literal[
    "bio-decontamination",
    "automation",
    "glove work near first air",
    "loss of glove integrity",
    "transfer",
    "opening of doors",
]
"""What decides the background of an isolator. Annex 1 4.20 i b."""


class Gloves(Record):
    """The gloves of an isolator or RABS. Annex 1 4.21."""

    count: Whole | None = None
    """How many gloves."""

    material: Text | None = None
    """Glove material."""

    resistance: DocumentId | None = None
    """Evidence of mechanical and chemical resistance."""

    integrity_test: Text | None = None
    """How integrity is tested."""

    integrity_tested: tuple[Frequency, ...] = ()
    """When integrity is tested. Isolators: start and end of batch or campaign."""

    acceptance: Text | None = None
    """When the test is passed."""

    visual: Frequency | None = None
    """How often gloves are looked at."""

    inspected_after_risk: Flag | None = None
    """Whether they are also looked at after work that may have damaged them. Annex 1 4.21."""

    replaced_weeks: Number | None = None
    """Longest use before replacement, in weeks. Annex 1 4.21 asks for a frequency."""

    replacement_basis: Text | None = None
    """Why that replacement interval."""

    sterile_at_installation: Flag | None = None
    """RABS: whether gloves are sterilised before installation."""

    treated: Frequency | None = None
    """RABS: how often gloves are sterilised or bio-decontaminated."""

    treatment_validation: DocumentId | None = None
    """RABS: validation of that treatment. Annex 1 4.21 ii."""

    disinfected_after_exposure: Flag | None = None
    """RABS: whether gloves are disinfected after each exposure to the room."""


class LeakTest(Record):
    """Integrity test of a barrier's shell. Annex 1 4.21 i b."""

    method: Text | None = None
    """How it is done."""

    frequency: Frequency | None = None
    """How often."""

    acceptance: Text | None = None
    """When it is passed, with unit."""


class BioDecontamination(Record):
    """Bio-decontamination of a barrier's inside. Annex 1 4.22."""

    agent: AgentId | None = None
    """The agent, from `cleaning.disinfectants`."""

    automated: Flag | None = None
    """Whether the cycle runs by itself. Annex 1 4.22 i."""

    validated: Flag | None = None
    """Whether the cycle is validated."""

    frequency: Frequency | None = None
    """How often it is run."""

    cycle: tuple[Text, ...] = ()
    """The phases of the cycle with their parameters."""

    log_reduction: Number | None = None
    """Spore reduction shown, in log10 steps."""

    indicator_positions: Whole | None = None
    """Number of biological indicator positions at validation."""

    gloves_extended: Flag | None = None
    """Whether gloves are extended during the cycle. Annex 1 4.22 i."""

    cleaned_before: DocumentId | None = None
    """The procedure for cleaning before the cycle. Annex 1 4.22."""

    residue_ppm: Number | None = None
    """Highest residue at release, in ppm."""

    residue_effect: DocumentId | None = None
    """Evidence that residues do not harm the product. Annex 1 4.22."""

    hold_h: Hours | None = None
    """How long the state holds until use, in hours. Annex 1 8.18 iii."""

    requalified: Frequency | None = None
    """How often the cycle is requalified."""

    report: DocumentId | None = None
    """The validation report."""


class Barrier(GradedSpace):
    """An isolator or a restricted access barrier system (RABS)."""

    kind: Literal["closed isolator", "open isolator", "closed RABS", "open RABS"] | None = None
    """Closed isolators pass items through connections only; open ones have openings held by
    overpressure. Annex 1 treats open and closed RABS alike."""

    air_supply: Literal["active", "passive"] | None = None
    """Own fan filter units (active), or the ceiling supply of the room (passive)."""

    pressure_pa: Pascal | None = None
    """Pressure against the room, in pascal."""

    pressure_indicator: Flag | None = None
    """Whether that pressure is displayed. Annex 1 4.16."""

    flow_to_room: Literal["outward", "inward", "none"] | None = None
    """RABS: where air flows between barrier and room. Annex 1 4.19 ii."""

    containment_reason: Text | None = None
    """Why an isolator runs at negative pressure. Annex 1 4.19 i c."""

    inflow_from: PlaceId | None = None
    """Isolator at negative pressure: the room or graded space whose air it draws in. Annex 1
    4.14."""

    airflow_rationale: Text | None = None
    """Why a closed isolator for simple work does without unidirectional air. Annex 1 4.19."""

    openings: tuple[Text, ...] = ()
    """Openings to the room, such as a mouse-hole."""

    transfer: tuple[Text, ...] = ()
    """How items enter and leave. Annex 1 4.11."""

    door_rule: Text | None = None
    """RABS: when doors may be opened during work, and what follows."""

    background_rationale: Markdown | None = None
    """Why this background grade. Annex 1 4.20."""

    background_assessment: DocumentId | None = None
    """The risk assessment of the background. Annex 1 4.20 i b."""

    background_factors: tuple[BackgroundFactor, ...] = ()
    """What that assessment weighed. Annex 1 4.20 i b."""

    gloves: Gloves | None = None
    """Its gloves."""

    leak_test: LeakTest | None = None
    """Its leak test."""

    bio_decontamination: BioDecontamination | None = None
    """Its bio-decontamination or routine sporicidal treatment."""

    exhaust: Text | None = None
    """Where its exhaust air goes."""


class DeviceDisinfection(Record):
    """One disinfection of a device's inside."""

    agent: AgentId | None = None
    """The agent used."""

    when: Text | None = None
    """When it is used."""


class CleanAirDevice(GradedSpace):
    """A biosafety cabinet or unidirectional-airflow unit: protects by air alone."""

    kind: (
        Literal[
            "biosafety cabinet class II",
            "biosafety cabinet class III",
            "unidirectional-airflow cabinet",
            "unidirectional-airflow unit",
            "grade A air supply",
        ]
        | None
    ) = None
    """What sort of device it is. Annex 1 4.23."""

    inflow_m_s: MetrePerSecond | None = None
    """Inflow velocity at the front opening, in m/s."""

    exhaust: Text | None = None
    """Where exhaust air goes."""

    filter_test_months: Whole | None = None
    """Interval of filter and alarm tests, in months."""

    alarms: tuple[Text, ...] = ()
    """Alarms of the device."""

    last_serviced: Date | None = None
    """When it was last serviced."""

    concurrent_use: Text | None = None
    """Measures where several devices in one room are used at once. Annex 2A 3.2 c."""

    disinfection: tuple[DeviceDisinfection, ...] = ()
    """How the inside is disinfected around use."""
