"""Cleaning and disinfection: Annex 1 2.5 xiii."""

from functools import cached_property
from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Record, Text
from ccs_author.model.elements.element import Element
from ccs_author.model.quantity import Hours, Minutes
from ccs_author.model.reference import AgentId, DocumentId, PlaceId, SupplierId, VectorId
from ccs_author.model.vocabulary import Frequency, Grade


class Efficacy(Record):
    """What an efficacy study showed. Annex 1 4.34."""

    against: tuple[Text, ...] = ()
    """Organisms tested, site isolates included."""

    vectors: tuple[VectorId, ...] = ()
    """Vectors tested, or covered by a worse case."""

    surfaces: tuple[Text, ...] = ()
    """Surfaces tested; they should be those of the rooms."""

    result: Text | None = None
    """The result, e.g. log10 reductions."""

    report: DocumentId | None = None
    """The study."""


class Disinfectant(Item):
    """A cleaning or disinfecting agent. Annex 1 4.33 to 4.36."""

    active: Text | None = None
    """The active substance and its concentration."""

    kind: (
        Literal[
            "detergent",
            "alcohol",
            "quaternary ammonium",
            "amine",
            "phenolic",
            "chlorine",
            "peroxide",
            "peroxide and peracetic acid",
            "hydrogen peroxide vapour",
            "dry heat",
            "other",
        ]
        | None
    ) = None
    """The family of agent; two agents of one family act alike."""

    sporicidal: Flag | None = None
    """Whether it kills spores in the concentration and time used. Annex 1 4.33."""

    sterile: Flag | None = None
    """Whether it is sterile when used. Annex 1 4.35: A and B."""

    sterility_rationale: Text | None = None
    """Why it need not be sterile in C and D. Annex 1 4.35."""

    supply: Literal["ready to use", "prepared on site", "generated in equipment"] | None = None
    """How it is supplied."""

    expiry_in_use_h: Hours | None = None
    """In-use expiry, in hours. Annex 1 4.34 and 4.35."""

    in_use_monitoring: Text | None = None
    """How prepared solutions are monitored for contamination. Annex 1 4.35."""

    contact_min: Minutes | None = None
    """Contact (dwell) time, in minutes."""

    supplier: SupplierId | None = None
    """Who supplies it."""

    efficacy: tuple[Efficacy, ...] = ()
    """Efficacy studies."""

    residue: Text | None = None
    """How residues are removed. Annex 1 4.33."""

    @cached_property
    def surfaces_tested(self) -> frozenset[str]:
        """The surfaces of its efficacy studies, without regard to capitals."""
        return frozenset(each.casefold() for study in self.efficacy for each in study.surfaces)


class CleaningTask(Item):
    """A line of the cleaning and disinfection programme. Annex 1 4.33."""

    where: tuple[PlaceId, ...] = ()
    """Rooms or graded spaces, by id."""

    grades: tuple[Grade, ...] = ()
    """Or all rooms of these grades."""

    surfaces: Text | None = None
    """What is cleaned: floors, worktops, walls, ceilings, insides …"""

    agent: AgentId | None = None
    """The agent."""

    rotated_with: tuple[AgentId, ...] = ()
    """Agents that take turns with it."""

    frequency: Frequency | None = None
    """How often."""

    occasion: Text | None = None
    """On which occasion besides, e.g. after each patient or after any mould."""

    contact_min: Minutes | None = None
    """Wet contact time, in minutes."""

    procedure: DocumentId | None = None
    """The procedure."""


class SpillPlan(Item):
    """What is done after a spill of infectious or vector material. Annex 2A 5.14."""

    vectors: tuple[VectorId, ...] = ()
    """The vectors concerned."""

    agent: AgentId | None = None
    """The agent."""

    contact_min: Minutes | None = None
    """Contact time, in minutes."""

    steps: Text | None = None
    """What is done, and when work may go on."""

    validated_by: DocumentId | None = None
    """The study behind it."""


class Changeover(Record):
    """Cleaning between batches, patients or products. Annex 2A 5.18."""

    where: tuple[PlaceId, ...] = ()
    """Where it is done."""

    steps: tuple[Text, ...] = ()
    """What is done."""

    duration_min: Minutes | None = None
    """How long it takes, in minutes."""

    acceptance: Text | None = None
    """The most carry-over accepted, with unit, and how it is sampled. Annex 2A 5.18."""

    validated_by: DocumentId | None = None
    """The study behind it."""


class Cleaning(Element):
    """Agents, programme, order, validation, residues and spills."""

    disinfectants: tuple[Disinfectant, ...] = ()
    """The agents."""

    programme: tuple[CleaningTask, ...] = ()
    """What is cleaned with what, how often."""

    order: Markdown | None = None
    """Cleaning before disinfection, order of work and removal of residues. Annex 1 4.33."""

    rotation_rationale: Markdown | None = None
    """Why these agents, and why in this turn. Annex 1 4.33."""

    flora_review: Text | None = None
    """How isolates are used to judge the programme, and how often. Annex 1 4.33."""

    changeovers: tuple[Changeover, ...] = ()
    """Cleaning between batches, patients or products."""

    spill_plans: tuple[SpillPlan, ...] = ()
    """Spill plans."""

    effluent: Text | None = None
    """How liquid waste with live agents is made safe. Annex 2A 3.9."""

    effluent_validation: DocumentId | None = None
    """The study that shows its inactivation works. Annex 2A 3.9."""

    fumigation: Text | None = None
    """Fumigation or vapour treatment of rooms. Annex 1 4.36."""

    fumigated: Flag | None = None
    """Whether rooms are fumigated or treated with vapour."""

    fumigation_validation: DocumentId | None = None
    """The study of the agent and its spread in the rooms. Annex 1 4.36."""

    validation: tuple[DocumentId, ...] = ()
    """Validation of the programme."""

    @cached_property
    def surfaces_tested(self) -> frozenset[str]:
        """The surfaces of all efficacy studies, without regard to capitals."""
        return frozenset().union(*(agent.surfaces_tested for agent in self.disinfectants))
