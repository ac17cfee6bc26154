"""Raw material control, including in-process control: Annex 1 2.5 v."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Number, Record, Text
from ccs_author.model.elements.element import Element
from ccs_author.model.process import HoldTime
from ccs_author.model.quantity import Celsius, Hours
from ccs_author.model.reference import ActivityId, DocumentId, StepId, SupplierId
from ccs_author.model.vocabulary import Frequency


class Material(Item):
    """A starting material, raw material, excipient, medium or process gas."""

    kind: (
        Literal[
            "active substance",
            "excipient",
            "human starting material",
            "vector",
            "raw material",
            "culture medium",
            "serum",
            "enzyme",
            "cytokine",
            "beads",
            "scaffold",
            "test medium",
            "biological indicator",
            "film",
            "granulate",
            "water",
            "packaging material",
            "cleaning material",
        ]
        | None
    ) = None
    """What sort of material it is."""

    supplier: SupplierId | None = None
    """Who supplies it."""

    sterile: Flag | None = None
    """Whether it arrives sterile."""

    sterilisation: Text | None = None
    """How it was made sterile, and the evidence."""

    origin: (
        Literal["human", "animal", "recombinant", "plant", "mineral or synthetic"] | None
    ) = None
    """Where it comes from."""

    bioburden_limit: Text | None = None
    """Bioburden limit with unit. Annex 1 10.2."""

    endotoxin_limit: Text | None = None
    """Endotoxin limit with unit. Annex 1 10.2."""

    particle_limit: Text | None = None
    """Particle limit, where one is needed. Annex 1 10.2."""

    limits_rationale: Text | None = None
    """Why it has no limit of bioburden, endotoxin or particles. Annex 1 10.2."""

    viral_safety: Text | None = None
    """TSE, virus and mycoplasma safety. Part IV 7.16."""

    mycoplasma_filtration: Flag | None = None
    """Whether it is filtered through 0.1 um or certified free of mycoplasma."""

    receipt_tests: tuple[Text, ...] = ()
    """Tests and checks at receipt."""

    storage: Text | None = None
    """How it is stored."""

    agreement: DocumentId | None = None
    """Agreement on testing, traceability and later donor information. Part IV 7.3."""

    incoming_culture: Text | None = None
    """Microbial check of incoming living material, with its alert. Part IV 2.2."""

    hold_max_h: Hours | None = None
    """Longest time from collection to first processing, in hours."""

    hold_temperature_c: Celsius | None = None
    """Temperature during that time, in degrees Celsius."""

    untested_rule: Text | None = None
    """How material is handled whose infection markers are not known. Annex 2A 5.29."""

    antimicrobials: Text | None = None
    """Antimicrobials in it, how they are removed and shown absent. Part IV 7.11."""

    growth_promotion: Text | None = None
    """Growth promotion of media, incl. local isolates. Annex 1 10.9."""

    growth_promotion_by: Literal["user", "supplier"] | None = None
    """Who tests growth promotion. Annex 1 10.9."""

    supplier_reliance: Text | None = None
    """Why the supplier's test of growth promotion is relied on. Annex 1 10.9."""

    collected_by: ActivityId | None = None
    """The outsourced activity that collects it."""


class InProcessControl(Item):
    """A control of bioburden, endotoxin or particles during processing."""

    step: StepId | None = None
    """The step at which it is made."""

    test: Text | None = None
    """What is tested."""

    sample: Text | None = None
    """What is sampled."""

    frequency: Frequency | None = None
    """How often."""

    limit: Text | None = None
    """The limit, with unit."""

    limit_cfu_100ml: Number | None = None
    """Bioburden limit before sterilising filtration, CFU per 100 ml. Annex 1 10.3."""

    on_failure: Text | None = None
    """What is done when the limit is passed."""


class AntimicrobialUse(Record):
    """An antimicrobial used anywhere in the process. Part IV 7.11, Annex 2A 5.4."""

    what: Text | None = None
    """The substance."""

    where: Text | None = None
    """Where and why it is used."""

    removal: Text | None = None
    """How and when it is removed, and the residual limit."""

    interference: Text | None = None
    """How it is shown not to hide growth in sterility or bioburden tests."""


class RawMaterials(Element):
    """Materials and in-process control."""

    materials: tuple[Material, ...] = ()
    """Starting materials, raw materials and media."""

    in_process_controls: tuple[InProcessControl, ...] = ()
    """Controls during processing."""

    hold_times: tuple[HoldTime, ...] = ()
    """Hold times of materials and intermediates. Annex 1 8.18."""

    antimicrobials: tuple[AntimicrobialUse, ...] = ()
    """Antimicrobials used."""

    water: Markdown | None = None
    """Water as a material."""
