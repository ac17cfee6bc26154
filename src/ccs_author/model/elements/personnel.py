"""Personnel: Annex 1 2.5 iii."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Number, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.quantity import Hours
from ccs_author.model.reference import AnyId, DocumentId, PlaceId, SupplierId
from ccs_author.model.vocabulary import Frequency, Grade


class Gowning(Record):
    """Clothing for one grade. Annex 1 7.13."""

    grade: Grade | None = None
    """The grade it is worn in."""

    garments: tuple[
        Literal[
            "hair cover",
            "beard cover",
            "hood",
            "mask",
            "eye cover",
            "one-piece suit",
            "two-piece suit",
            "protective suit",
            "under-suit",
            "facility suit",
            "facility socks",
            "shoes",
            "overshoes",
            "boots",
            "gloves",
            "second gloves",
            "sleeves",
        ],
        ...,
    ] = ()
    """What is worn."""

    sterile: Flag | None = None
    """Whether garments are sterile. Annex 1 7.13 i."""

    eye_cover_sterile: Flag | None = None
    """Whether the eye cover is sterile. Annex 1 7.13 i and 7.15."""

    fresh_each_entry: Flag | None = None
    """Whether a new set is worn at each entry. Annex 1 7.15."""

    wear_max_h: Hours | None = None
    """Longest wear, in hours. Annex 1 7.15."""

    wear_qualification: DocumentId | None = None
    """The qualification that the longest wear comes from. Annex 1 7.15."""

    glove_disinfection: Text | None = None
    """How and when gloves are disinfected during work. Annex 1 7.16."""

    glove_change: Text | None = None
    """When gloves are changed."""

    extra_protection: Text | None = None
    """The decision on extra gloves or masks in C and D. Annex 1 7.13 iv."""

    donned_in: tuple[PlaceId, ...] = ()
    """The rooms where it is put on."""

    procedure: DocumentId | None = None
    """The gowning procedure. Annex 1 7.10."""

    @property
    def label(self) -> str:
        """What messages call it: `clothing for grade B`."""
        return f"clothing for grade {self.grade}" if self.grade else "clothing without a grade"


class Garment(Item):
    """A type of cleanroom garment and its life. Annex 1 7.11 and 7.17."""

    reusable: Flag | None = None
    """Whether it is laundered and used again."""

    cycles_max: Whole | None = None
    """Most wash and sterilisation cycles. Annex 1 7.17."""

    sterilisation: Text | None = None
    """How it is sterilised."""

    sterile: Flag | None = None
    """Whether it is worn sterile. Annex 1 7.11."""

    sterile_hold: Text | None = None
    """How long it counts as sterile, and in which pack. Annex 1 7.11."""

    supplier: SupplierId | None = None
    """The maker or laundry."""


class Training(Item):
    """A training that people need before they work. Annex 1 7.3."""

    topics: tuple[
        Literal[
            "microbiology",
            "hygiene",
            "cleanroom practice",
            "contamination control",
            "aseptic technique",
            "patient impact",
            "gowning",
            "spill response",
            "equipment",
            "identity and traceability",
        ],
        ...,
    ] = ()
    """What is taught."""

    groups: tuple[
        Literal[
            "production",
            "quality control",
            "quality assurance",
            "engineering",
            "cleaning",
            "maintenance",
            "contractors",
            "visitors",
        ],
        ...,
    ] = ()
    """Who takes part."""

    repeated: Frequency | None = None
    """How often it is repeated."""

    measured_by: Text | None = None
    """How success is measured."""

    procedure: DocumentId | None = None
    """The training procedure or curriculum."""


class GowningLimits(Record):
    """Most growth accepted on gloves and gowns at gowning assessment; 0 means none."""

    grade: Grade | None = None
    """The grade of work it holds for."""

    glove_cfu: Number | None = None
    """CFU per glove. Annex 1 7.4, Table 6."""

    gown_cfu: Number | None = None
    """CFU per contact plate on the gown. Annex 1 7.4, Table 6."""


class OperatorQualification(Record):
    """What lets people work in grade A and B. Annex 1 7.4 and 7.6."""

    gowning_interval_months: Whole | None = None
    """Longest time between gowning assessments, in months. Annex 1 7.4: 12."""

    gowning_assessment: tuple[Literal["visual", "microbial"], ...] = ()
    """How gowning is assessed. Annex 1 7.4."""

    gowning_sites: tuple[
        Literal["gloves", "forearms", "chest", "hood", "mask", "other"], ...
    ] = ()
    """Where gowns are sampled. Annex 1 7.4."""

    gowning_limits: tuple[GowningLimits, ...] = ()
    """Limits of the microbial gowning assessment, by grade. Annex 1 7.4, Table 2 note 3."""

    simulations_initial: Whole | None = None
    """Successful process simulations before unsupervised work. Annex 1 9.39."""

    simulation_interval_months: Whole | None = None
    """Longest time between successful simulations of one operator, in months."""

    access_rule: Text | None = None
    """What is needed for unsupervised access. Annex 1 7.4."""

    access_needs: tuple[
        Literal["training", "gowning assessment", "process simulation"], ...
    ] = ()
    """What has to be passed before unsupervised access. Annex 1 7.4: gowning and simulation."""

    disqualification: Text | None = None
    """What ends the qualification and how it is regained. Annex 1 7.6."""

    disqualified_by: tuple[
        Literal["failed assessment", "adverse trend", "failed simulation"], ...
    ] = ()
    """Which findings about a person end it: of the ongoing assessment, of the trend of
    personnel monitoring, of a simulation. Annex 1 7.6."""

    observation: Text | None = None
    """How aseptic work is observed, how often and by whom. Annex 1 8.19."""

    operators: Whole | None = None
    """Number of qualified operators."""

    procedure: DocumentId | None = None
    """The qualification procedure."""


class PersonalDevice(Record):
    """An electronic device or other accessory allowed in cleanrooms. Annex 1 7.9."""

    what: Text | None = None
    """The device."""

    grades: tuple[Grade, ...] = ()
    """Where it is allowed."""

    disinfection: Text | None = None
    """How it is disinfected."""


class OperatorSimulation(Record):
    """The record of one operator's latest successful process simulation. Annex 1 9.38."""

    operator: Text | None = None
    """The operator's code; no names."""

    last: Date | None = None
    """When the operator last took part in a successful simulation."""

    gowning: Date | None = None
    """When gowning was last assessed."""


class Personnel(Element):
    """Competence, gowning, health, behaviour and access of people."""

    numbers: Markdown | None = None
    """How many people in which function, and how that is enough."""

    health: Markdown | None = None
    """Health, hygiene and exclusion rules. Annex 1 7.7 and 7.8."""

    behaviour: Markdown | None = None
    """How people move and work in cleanrooms. Annex 1 7.18."""

    gowning: tuple[Gowning, ...] = ()
    """Clothing by grade."""

    garments: tuple[Garment, ...] = ()
    """Types of garment and their life."""

    training: tuple[Training, ...] = ()
    """Trainings."""

    qualification: OperatorQualification | None = None
    """Qualification for work in grade A and B, or at isolators."""

    operators: tuple[OperatorSimulation, ...] = ()
    """Operators with dates, where the site keeps them in the strategy."""

    visitors: Text | None = None
    """How visitors and untrained people are handled. Annex 1 7.5."""

    crossing_rule: Text | None = None
    """How moves from areas with live organisms are prevented. Annex 1 7.8, Annex 2A 2.3."""

    devices: tuple[PersonalDevice, ...] = ()
    """Electronic devices and accessories allowed. Annex 1 7.9."""

    device_rule: Text | None = None
    """What may not be taken in: watches, telephones, jewellery … Annex 1 7.9."""

    disinfected_at: tuple[AnyId, ...] = ()
    """Places where hands or gloves are disinfected."""
