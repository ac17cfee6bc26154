"""Product containers and closures: Annex 1 2.5 vi."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Number, Record, Text, Whole
from ccs_author.model.elements.element import Element
from ccs_author.model.quantity import Celsius, Millilitre
from ccs_author.model.reference import CycleId, DocumentId, SupplierId
from ccs_author.model.vocabulary import Frequency


class IntegrityTest(Record):
    """Container closure integrity testing. Annex 1 8.21 to 8.25."""

    method: Text | None = None
    """The test method; looking at it is not one. Annex 1 8.22."""

    visual_only: Flag | None = None
    """Whether integrity rests on visual inspection alone."""

    coverage_pct: Number | None = None
    """Share of units tested, in per cent."""

    sampling_plan: Text | None = None
    """The sampling plan and its rationale. Annex 1 8.23."""

    justification: Text | None = None
    """Why not every unit is tested. Annex 1 8.22."""

    validation: DocumentId | None = None
    """Validation of the closure and of the test. Annex 1 8.21."""

    transport: Flag | None = None
    """Whether transport and storage stress are covered. Annex 1 8.25."""

    vacuum_check: Text | None = None
    """How vacuum is checked before release and over shelf life. Annex 1 8.24."""

    deep_cold: Text | None = None
    """Integrity data at storage temperature of -60 °C and below. Annex 2A 5.11."""


class Container(Item):
    """A primary container with its closure."""

    kind: (
        Literal[
            "vial and stopper",
            "ampoule",
            "syringe",
            "cartridge",
            "bag",
            "bottle",
            "blow-fill-seal unit",
            "pouch",
            "flask",
            "tube",
            "other",
        ]
        | None
    ) = None
    """What sort of container it is."""

    volume_ml: Millilitre | None = None
    """Nominal volume, in ml."""

    closure: (
        Literal["stopper and crimp", "fusion", "heat seal", "screw cap", "other"] | None
    ) = None
    """How it is closed; `fusion` and `heat seal` are fusion-sealed. Annex 1 8.22."""

    sealed_by: Text | None = None
    """The equipment that closes it."""

    arrives: Literal["sterile", "not sterile"] | None = None
    """Whether it arrives sterile."""

    sterilisation: CycleId | None = None
    """The sterilisation or depyrogenation cycle on site. Annex 1 8.2."""

    supplier: SupplierId | None = None
    """Who makes it."""

    cleaning: Text | None = None
    """How it is cleaned and depyrogenated. Annex 1 8.2."""

    storage_temperature_c: Celsius | None = None
    """Storage temperature of the filled container, in degrees Celsius."""

    integrity: IntegrityTest | None = None
    """Closure integrity testing."""


class Capping(Record):
    """Capping of vials. Annex 1 8.26 to 8.29."""

    mode: Literal["aseptic", "clean with grade A air supply", "manual"] | None = None
    """How capping is done."""

    background: Literal["A", "B", "C", "D"] | None = None
    """Background grade."""

    stopper_detection: Text | None = None
    """How missing or raised stoppers are found. Annex 1 8.28."""

    dust_control: Text | None = None
    """How particles from crimping are kept away. Annex 1 8.26."""


class VisualInspection(Record):
    """Visual inspection of filled containers. Annex 1 8.30 to 8.33."""

    coverage_pct: Number | None = None
    """Share of containers inspected, in per cent. Annex 1 8.30: every one, if parenteral."""

    method: Text | None = None
    """Manual, semi-automated or automated, with conditions."""

    defect_library: DocumentId | None = None
    """The defect library with classes. Annex 1 8.30."""

    inspector_interval_months: Whole | None = None
    """Longest time between inspector qualifications, in months. Annex 1 8.31: 12."""

    challenge: Frequency | None = None
    """How often automated inspection is challenged. Annex 1 8.32."""

    trending: Text | None = None
    """How rejects are trended. Annex 1 8.33."""


class Containers(Element):
    """Containers and closures, from receipt to the sealed unit and over its life."""

    items: tuple[Container, ...] = ()
    """The containers."""

    capping: Capping | None = None
    """Capping."""

    inspection: VisualInspection | None = None
    """Visual inspection."""

    transport: Markdown | None = None
    """How integrity is kept in transport."""
