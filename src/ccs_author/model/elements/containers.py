"""Product containers and closures: Annex 1 2.5 vi."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Number, Record, Text, Whole
from ccs_author.model.elements.element import Element
from ccs_author.model.forming import BlowFillSealMachine, FormFillSealMachine
from ccs_author.model.quantity import Celsius, Hours, Millilitre
from ccs_author.model.reference import CycleId, DocumentId, PlaceId, SupplierId
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

    vacuum_after_h: Hours | None = None
    """The set time after closing at which vacuum is checked, in hours. Annex 1 8.24."""

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

    vacuum: Flag | None = None
    """Whether it is closed under vacuum. Annex 1 8.24."""

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

    cleaning_validation: DocumentId | None = None
    """The validation of that cleaning: particles, endotoxin, bioburden. Annex 1 8.2."""

    storage_temperature_c: Celsius | None = None
    """Storage temperature of the filled container, in degrees Celsius."""

    integrity: IntegrityTest | None = None
    """Closure integrity testing."""

    @property
    def fusion_sealed(self) -> bool:
        """Whether it is closed by melting it shut."""
        return self.closure in ("fusion", "heat seal")


class StopperDetector(Record):
    """What finds missing or displaced stoppers before capping. Annex 1 8.28."""

    automated: Flag | None = None
    """Whether stopper height is measured by a sensor, and not looked at."""

    rejects: Flag | None = None
    """Whether the vials found are rejected before capping."""

    qualification: DocumentId | None = None
    """The qualification of the detection."""


class Capping(Record):
    """Capping of vials. Annex 1 8.26 to 8.29."""

    mode: (
        Literal[
            "aseptic",
            "clean with grade A air supply",
            "clean without grade A air supply",
            "manual",
        ]
        | None
    ) = None
    """How capping is done."""

    sterile_caps: Flag | None = None
    """Whether caps are sterilised; asked of aseptic capping. Annex 1 8.27."""

    place: PlaceId | None = None
    """The graded space, or the room, in which vials are capped."""

    background: Literal["A", "B", "C", "D"] | None = None
    """Background grade."""

    stopper_detection: Text | None = None
    """How missing or raised stoppers are found. Annex 1 8.28."""

    detector: StopperDetector | None = None
    """The detection of missing or displaced stoppers, as far as it is automated."""

    dust_control: Text | None = None
    """How particles from crimping are kept away. Annex 1 8.26."""


class VisualInspection(Record):
    """Visual inspection of filled containers. Annex 1 8.30 to 8.33."""

    coverage_pct: Number | None = None
    """Share of containers inspected, in per cent. Annex 1 8.30: every one, if parenteral."""

    mode: Literal["manual", "semi-automated", "automated"] | None = None
    """Whether people or a machine decide."""

    method: Text | None = None
    """The conditions: light, background, time, breaks. Annex 1 8.31."""

    defect_library: DocumentId | None = None
    """The defect library with classes. Annex 1 8.30."""

    defect_classes: tuple[Literal["critical", "major", "minor"], ...] = ()
    """The classes into which defects fall. Annex 1 8.30."""

    inspector_interval_months: Whole | None = None
    """Longest time between inspector qualifications, in months. Annex 1 8.31: 12."""

    challenge: Frequency | None = None
    """How often automated inspection is challenged. Annex 1 8.32."""

    challenge_at_start: Flag | None = None
    """Whether automated inspection is challenged before each batch starts. Annex 1 8.32."""

    equivalence: DocumentId | None = None
    """The study that shows a machine finds at least what people find. Annex 1 8.32."""

    trending: Text | None = None
    """How rejects are trended, with the statistical method. Annex 1 8.33."""

    reject_alert: Text | None = None
    """The level of rejects, by class, that starts an investigation. Annex 1 8.30 and 8.33."""


class Containers(Element):
    """Containers and closures, from receipt to the sealed unit and over its life."""

    items: tuple[Container, ...] = ()
    """The containers."""

    capping: Capping | None = None
    """Capping."""

    inspection: VisualInspection | None = None
    """Visual inspection."""

    blow_fill_seal: tuple[BlowFillSealMachine, ...] = ()
    """Blow-fill-seal machines. Annex 1 8.105 to 8.120."""

    form_fill_seal: tuple[FormFillSealMachine, ...] = ()
    """Form-fill-seal machines. Annex 1 8.96 to 8.104."""

    transport: Markdown | None = None
    """How integrity is kept in transport."""
