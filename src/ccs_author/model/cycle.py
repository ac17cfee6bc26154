"""Sterilisation cycles and their parameters. Annex 1 8.34 to 8.78."""

from typing import Literal, get_args

from ccs_author.model.base import Flag, Item, Number, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.quantity import Hours
from ccs_author.model.reference import DocumentId, EquipmentId, SupplierId
from ccs_author.model.sterilising import (
    BiologicalIndicators,
    DryHeat,
    EthyleneOxide,
    Irradiation,
    MoistHeat,
    SteamInPlace,
    SterilePackaging,
    SuperheatedWater,
)
from ccs_author.model.vocabulary import Frequency

Measured = Literal[
    "time",
    "temperature",
    "pressure",
    "humidity",
    "gas concentration",
    "gas quantity",
    "dose",
    "belt speed",
    "dwell time",
    "heat distribution",
    "heat penetration",
    "air flow",
    "flow",
    "volume",
    "hold time",
    "conditioning",
    "time for a known volume",
    "pressure difference",
    "F0",
]
"""What a parameter measures, in words that a rule can compare."""


class CycleParameter(Record):
    """A critical parameter of a cycle with its limit. Annex 1 8.35 and 8.40."""

    name: Text | None = None
    """The parameter."""

    measures: Measured | None = None
    """What it measures, where the name is not that word itself."""

    limit: Text | None = None
    """The limit or range, with unit."""

    recorded: Flag | None = None
    """Whether it is recorded in each cycle."""

    @property
    def quantity(self) -> str | None:
        """What it measures: as stated, or the name where that says it."""
        name = self.name.casefold() if self.name else None
        return self.measures or (name if name in _MEASURED else None)


_MEASURED = {word.casefold() for word in get_args(Measured)}
_HEAT = ("moist heat", "steam in place", "superheated water", "dry heat", "depyrogenation")
_OTHER_STERILISING = ("radiation", "ethylene oxide")


class SterilisationCycle(Item):
    """A sterilisation, depyrogenation or decontamination process. Annex 1 8.34 to 8.78."""

    kind: (
        Literal[
            "moist heat",
            "steam in place",
            "superheated water",
            "dry heat",
            "depyrogenation",
            "radiation",
            "ethylene oxide",
            "vapour phase",
            "waste decontamination",
            "ultraviolet",
        ]
        | None
    ) = None
    """The method."""

    purpose: Literal["sterilisation", "depyrogenation", "decontamination"] | None = None
    """What it is claimed to do."""

    loads: tuple[Text, ...] = ()
    """What is processed, with load patterns. Annex 1 8.38."""

    minimum_load: Text | None = None
    """The smallest load validated. Annex 1 8.38."""

    maximum_load: Text | None = None
    """The largest load validated. Annex 1 8.38."""

    terminal: Flag | None = None
    """Whether it sterilises product in its final container. Annex 1 8.34."""

    compendial: Flag | None = None
    """Whether method and cycle are those of the pharmacopoeia. Annex 1 8.37."""

    equipment: EquipmentId | None = None
    """The equipment."""

    contractor: SupplierId | None = None
    """Who does it, when done outside."""

    parameters: tuple[CycleParameter, ...] = ()
    """Its critical parameters."""

    indicators: Text | None = None
    """Biological and chemical indicators, and how they are used. Annex 1 8.42 and 8.43."""

    biological_indicators: BiologicalIndicators | None = None
    """Filled when biological indicators are used."""

    probes: DocumentId | None = None
    """The study that chose the positions of the probes. Annex 1 8.51."""

    exposure_starts: Literal["whole load at temperature", "chamber at temperature"] | None = (
        None
    )
    """What starts the exposure time. Annex 1 8.52."""

    independent_monitoring: Text | None = None
    """What watches the cycle independently of its control. Annex 1 8.50."""

    deviation_detection: Text | None = None
    """How a cycle outside its validated parameters is detected. Annex 1 8.41."""

    deviation_procedure: DocumentId | None = None
    """The procedure under which such a cycle is investigated. Annex 1 8.41."""

    told_apart_by: tuple[
        Literal["label", "electronic tracking", "pass-through equipment", "process indicator"],
        ...,
    ] = ()
    """How sterilised items are told from others; an indicator proves nothing. 8.44."""

    record_reviewed: Flag | None = None
    """Whether each run has its own number and its record is reviewed at release. 8.45."""

    coolant_touches_load: Flag | None = None
    """Whether a cooling gas or liquid touches the load. Annex 1 8.53."""

    coolant_sterile: Flag | None = None
    """Whether that coolant is sterile. Annex 1 8.53."""

    packaging: SterilePackaging | None = None
    """Filled when items are sterilised in sealed packaging."""

    moist_heat: MoistHeat | None = None
    """What an autoclave cycle asks."""

    steam_in_place: SteamInPlace | None = None
    """What sterilisation by steam in place asks."""

    superheated_water: SuperheatedWater | None = None
    """What superheated water asks."""

    dry_heat: DryHeat | None = None
    """What a tunnel or oven asks."""

    irradiation: Irradiation | None = None
    """What radiation asks."""

    ethylene_oxide: EthyleneOxide | None = None
    """What ethylene oxide asks."""

    log_reduction: Number | None = None
    """Reduction shown, in log10 steps."""

    validated: Flag | None = None
    """Whether it is validated. Annex 1 8.36."""

    revalidation_months: Whole | None = None
    """Longest time between revalidations of the worst-case load, in months. 8.39: 12."""

    other_loads: Text | None = None
    """How often other loads are revalidated, and why. Annex 1 8.39."""

    last: Date | None = None
    """When it was last revalidated."""

    leak_test: Frequency | None = None
    """How often the chamber leak test is run. Annex 1 8.60."""

    air_removal_test: Frequency | None = None
    """How often air removal is tested. Annex 1 8.61."""

    hold_h: Hours | None = None
    """How long items stay sterile until use, in hours. Annex 1 8.46."""

    justification: Text | None = None
    """Why this method, where the annex asks for a reason."""

    report: DocumentId | None = None
    """The validation report."""

    @property
    def by_heat(self) -> bool:
        """Whether it works by heat, and product depends on the result."""
        return self.kind in _HEAT and self.purpose != "decontamination"

    @property
    def sterilises(self) -> bool:
        """Whether product depends on it for sterility or freedom from endotoxin."""
        return self.kind in (*_HEAT, *_OTHER_STERILISING) and self.purpose != "decontamination"
