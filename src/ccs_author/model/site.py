"""The site, what it makes, and what the strategy covers."""

from typing import Literal

from ccs_author.model.base import Flag, Id, Item, Level, Markdown, Record, Text, Whole
from ccs_author.model.quantity import Celsius, Millilitre
from ccs_author.model.reference import BuildingId, ContainerId, DocumentId, VectorId
from ccs_author.model.release import Release
from ccs_author.model.vocabulary import HazardFamily

ADVANCED_THERAPIES = (
    "gene therapy",
    "somatic cell therapy",
    "tissue engineered",
    "combined ATMP",
)
"""The categories of product that are advanced therapies."""


class RegulationInForce(Record):
    """One regulation, by edition, that the site works under."""

    edition: Id
    """The edition, e.g. `eu-annex-1-2022`; `ccs rules` knows the same names."""

    standing: Literal["binding", "benchmark"] = "binding"
    """`binding` when the site must follow it; `benchmark` when it is used as a yardstick only,
    as Annex 1 is for advanced therapies under EU Part IV. A benchmark never gives an error."""

    reason: Text | None = None
    """Why it applies, or why it is only a benchmark."""


class Building(Item):
    """A building of the site."""


class Line(Item):
    """A manufacturing line or suite."""

    building: BuildingId | None = None
    """The building it stands in."""

    shifts: Whole | None = None
    """How many shifts work on it."""


class Site(Record):
    """The manufacturing site."""

    name: Text | None = None
    """The name of the site."""

    organisation: Text | None = None
    """The company or institution that holds the authorisation."""

    address: Text | None = None
    """Where it is."""

    description: Markdown | None = None
    """What a reader should know about the site before anything else."""

    buildings: tuple[Building, ...] = ()
    """The buildings in scope."""

    lines: tuple[Line, ...] = ()
    """The lines or suites in scope."""

    biosafety_level: Level | None = None
    """The biosafety (containment) level the site works at."""

    gmo_class: Level | None = None
    """The class of contained use of genetically modified organisms."""

    gmo_authorisation: Text | None = None
    """The notification or consent for contained use."""

    authorities: tuple[
        Literal["European Union", "PIC/S outside the European Union", "United States"], ...
    ] = ()
    """Whose authorities inspect the site; they decide which regulations are in force."""

    traceability_years: Whole | None = None
    """How long traceability data are kept after expiry, in years. Part IV 6, Annex 2A 4.7."""

    pressure_reference: Text | None = None
    """What all room pressures are measured against."""


class Exclusion(Record):
    """Something the strategy does not cover."""

    what: Text | None = None
    """What is out of scope."""

    reason: Text | None = None
    """Why, and where it is controlled instead."""


class Scope(Record):
    """What the strategy covers. Annex 1 2.3 and 2.5."""

    purpose: Markdown | None = None
    """What the strategy is for."""

    covers: tuple[Text, ...] = ()
    """What is in scope, in the site's own words."""

    excludes: tuple[Exclusion, ...] = ()
    """What is out of scope, and why."""

    hazard_families: tuple[HazardFamily, ...] = ()
    """The families of contamination that the strategy treats. Annex 1 2.5."""

    non_sterile_use: Text | None = None
    """Which principles are adopted for products that are not sterile. Annex 1 1."""


class Vector(Item):
    """A viral vector or other genetically modified agent handled on site."""

    enveloped: Flag | None = None
    """Whether it has an envelope; non-enveloped viruses resist alcohol."""

    replication: Literal["incompetent", "conditional", "competent"] | None = None
    """Whether it can replicate in people."""

    infectious: Flag | None = None
    """Whether it can infect people. Part IV 4.2.1."""

    integrating: Flag | None = None
    """Whether it integrates into the genome."""

    risk_group: Level | None = None
    """The risk group of the agent."""

    replication_test: Text | None = None
    """The plan of tests for replication-competent virus, or why none is needed."""


class Product(Item):
    """A product made on the site."""

    category: (
        Literal[
            "gene therapy",
            "somatic cell therapy",
            "tissue engineered",
            "combined ATMP",
            "vaccine",
            "biological",
            "small molecule",
        ]
        | None
    ) = None
    """What kind of medicine it is."""

    origin: Literal["autologous", "allogeneic", "xenogeneic", "not cellular"] | None = None
    """Where living material comes from."""

    sterile: Flag | None = None
    """Whether it has to be sterile; leave it out where it has. Annex 1 1."""

    active_substance: Flag | None = None
    """Whether it is a sterile active substance, to be made into medicine. Annex 1 9.37."""

    dosage_form: Text | None = None
    """The pharmaceutical form."""

    parenteral: Flag | None = None
    """Whether it is given by injection, infusion or implantation."""

    sterilisation_route: (
        Literal["terminal sterilisation", "sterile filtration", "aseptic processing"] | None
    ) = None
    """How sterility is reached; `aseptic processing` means throughout, without filtration."""

    filterable: Flag | None = None
    """Whether the formulation can pass a sterilising filter. Annex 1 8.11."""

    route_justification: Text | None = None
    """Why it is not terminally sterilised, or not filtered. Annex 1 8.11 and 8.34."""

    route_considered: tuple[
        Literal[
            "heat treatment after filling",
            "sterilised contact equipment",
            "sterile materials added aseptically",
            "sterilised bulk",
        ],
        ...,
    ] = ()
    """What was considered for it beside its route. Annex 1 8.34, and 8.11 if not filtered."""

    container: ContainerId | None = None
    """The primary container."""

    batch_size_min: Whole | None = None
    """Smallest batch, in units."""

    batch_size_max: Whole | None = None
    """Largest batch, in units."""

    fill_volume_min_ml: Millilitre | None = None
    """Smallest fill volume, in ml."""

    fill_volume_max_ml: Millilitre | None = None
    """Largest fill volume, in ml."""

    shelf_life: Text | None = None
    """Shelf life as approved."""

    short_shelf_life: Flag | None = None
    """Whether it is used before the sterility result is known. Annex 1 10.7."""

    storage_temperature_c: Celsius | None = None
    """Storage temperature, in degrees Celsius."""

    vectors: tuple[VectorId, ...] = ()
    """The vectors it is made with."""

    batches_per_year: Whole | None = None
    """How many batches a year at most."""

    release: Release | None = None
    """How the product is tested and released."""

    reconstitution: Text | None = None
    """What is done with it after release, before use: thaw, wash, dilute. Part IV 16."""

    reconstitution_instructions: DocumentId | None = None
    """The validated instructions for doing so aseptically. Part IV 16."""

    @property
    def is_advanced_therapy(self) -> bool:
        """Whether it is an advanced therapy medicinal product (ATMP)."""
        return self.category in ADVANCED_THERAPIES
