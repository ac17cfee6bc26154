"""Design of plant and processes: Annex 1 2.5 i."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Record, Text, Whole
from ccs_author.model.elements.element import Element
from ccs_author.model.quantity import Minutes
from ccs_author.model.reference import (
    AgentId,
    AnyId,
    DocumentId,
    PlaceId,
    RiskId,
    SimulationId,
    VectorId,
)


class TransferStep(Record):
    """What happens to people, items or waste at one point of a flow. Annex 1 4.10 to 4.12."""

    at: PlaceId | None = None
    """Where it happens."""

    treatment: Text | None = None
    """What is done: outer layer off, wiped, gassed, gowned, identity checked …"""

    agent: AgentId | None = None
    """The disinfectant used."""

    contact_min: Minutes | None = None
    """Wet contact or dwell time, in minutes."""

    validated_by: DocumentId | None = None
    """The study that shows the treatment works. Annex 1 4.11."""


class Flow(Item):
    """The way people, materials, product or waste take through the site. Annex 1 4.10."""

    kind: (
        Literal["people", "material", "product", "waste", "samples", "equipment", "air"] | None
    ) = None
    """What moves."""

    route: tuple[PlaceId, ...] = ()
    """The places passed, in order."""

    one_way: Flag | None = None
    """Whether it runs in one direction only. Annex 1 4.11."""

    separated: Literal["in space", "in time", "not separated"] | None = None
    """How it is kept apart from other flows. Annex 1 4.12."""

    rules: tuple[Text, ...] = ()
    """The rules of this flow."""

    transfer: tuple[TransferStep, ...] = ()
    """Treatments on the way."""

    protection: Text | None = None
    """How items for grade A are protected while they cross grade B. Annex 1 4.12 ii."""

    approved_list: DocumentId | None = None
    """The list of items approved for this transfer. Annex 1 4.12 ii."""

    exceptions: Text | None = None
    """How items that are not on the list are handled. Annex 1 4.12."""

    risk: RiskId | None = None
    """The risk under which the transfer is assessed. Annex 1 4.10."""

    closed_containment: Flag | None = None
    """Whether what moves stays closed on the way; asked of waste. Part IV 4.2.1."""


class Intervention(Item):
    """Something people do inside the critical zone. Annex 1 8.16."""

    kind: Literal["inherent", "corrective"] | None = None
    """Part of the process (inherent), or to put something right (corrective)."""

    description: Text | None = None
    """What is done."""

    risk: RiskId | None = None
    """The risk it is assessed under."""

    simulated_in: tuple[SimulationId, ...] = ()
    """The process simulations that include it. Annex 1 9.34."""


class Aspect(Record):
    """A part of design that the strategy must answer, with its answer."""

    topic: Text | None = None
    """The question."""

    answer: Markdown | None = None
    """The site's answer."""


class Concurrent(Record):
    """What is allowed to run at the same time in one room, and what keeps it apart."""

    place: PlaceId | None = None
    """The room or graded space."""

    max_batches: Whole | None = None
    """Most batches in it at the same time."""

    max_open: Whole | None = None
    """Most of them open at the same time, the others being in closed vessels. Annex 2A 3.2."""

    what: tuple[AnyId, ...] = ()
    """The products, systems or devices concerned."""

    vectors: tuple[VectorId, ...] = ()
    """Vectors present at the same time."""

    measures: tuple[Text, ...] = ()
    """What keeps them apart."""

    shown_by: tuple[DocumentId, ...] = ()
    """The documents that show the measures work."""


class Design(Element):
    """How layout, flows, process design and technology keep contamination out."""

    barrier_rationale: Markdown | None = None
    """Why isolators or RABS are used, or why not. Annex 1 4.3 and 8.9."""

    technology: Markdown | None = None
    """Technologies considered to improve protection, and what was decided. Annex 1 2.1 i."""

    documents: tuple[DocumentId, ...] = ()
    """Layouts, process flow diagrams, user requirements, design qualification."""

    flows: tuple[Flow, ...] = ()
    """Flows of people, material, product and waste."""

    interventions: tuple[Intervention, ...] = ()
    """All interventions, inherent and corrective."""

    concurrency: tuple[Concurrent, ...] = ()
    """What may run at the same time in one room. Part IV 4.2.1, Annex 2A 3.2."""

    segregation: tuple[Aspect, ...] = ()
    """Answers to the cross-contamination factors of Annex 2A 5.12."""
