"""What every one of the sixteen elements has in common."""

from typing import Literal

from ccs_author.model.base import Item, Markdown, Record, Text
from ccs_author.model.date import Date
from ccs_author.model.reference import ActionId, AnyId, DocumentId, RiskId
from ccs_author.model.vocabulary import Frequency, Level


class Control(Item):
    """Something the site does against contamination."""

    statement: Text | None = None
    """What the control does, in a sentence."""

    nature: (
        Literal["design", "technical", "procedural", "organisational", "monitoring"] | None
    ) = None
    """What sort of control it is."""

    acts: Literal["preventive", "detective", "corrective"] | None = None
    """Whether it prevents contamination, detects it, or corrects it."""

    owner: Text | None = None
    """The function that answers for it."""

    applies_to: tuple[AnyId, ...] = ()
    """The rooms, steps, systems … it protects."""

    verified: Frequency | None = None
    """How often it is verified that the control works."""

    evidence: tuple[DocumentId, ...] = ()
    """The documents that show it works."""


class Action(Item):
    """An action with an owner and a date."""

    what: Text | None = None
    """What will be done."""

    owner: Text | None = None
    """The function that does it."""

    due: Date | None = None
    """By when."""

    closed: Date | None = None
    """When it was done."""

    reference: Text | None = None
    """Its number in the quality system."""


class KnownGap(Item):
    """A shortfall that the site knows of."""

    description: Text | None = None
    """What is missing or weak."""

    risks: tuple[RiskId, ...] = ()
    """The risks it bears on."""

    interim_control: Text | None = None
    """What protects the product until it is closed."""

    actions: tuple[ActionId, ...] = ()
    """Actions that close it, by id."""


class ResidualRisk(Record):
    """The risk that remains after all controls of an element. Annex 1 3.1 iv."""

    level: Level | None = None
    """How high it is."""

    statement: Text | None = None
    """Why it is judged so."""

    accepted_by: Text | None = None
    """The function that accepted it."""

    accepted: Date | None = None
    """When it was accepted."""


class NotApplicable(Record):
    """Why an element, or a part of it, does not apply to the site."""

    reason: Text | None = None
    """Why it does not apply."""

    approved_by: Text | None = None
    """The function that approved the reason."""

    approved: Date | None = None
    """When it was approved."""


class Element(Record):
    """One of the sixteen elements of Annex 1 2.5: what the site states about it."""

    owner: Text | None = None
    """The function that owns this element."""

    statement: Markdown | None = None
    """How this element keeps contamination out, in the site's own words."""

    controls: tuple[Control, ...] = ()
    """The controls of this element."""

    evidence: tuple[DocumentId, ...] = ()
    """Documents that show the element as a whole works."""

    gaps: tuple[KnownGap, ...] = ()
    """Shortfalls the site knows of."""

    actions: tuple[Action, ...] = ()
    """Actions of this element."""

    residual_risk: ResidualRisk | None = None
    """The risk that remains. Annex 1 3.1 iv."""

    not_applicable: NotApplicable | None = None
    """Why the element does not apply, instead of everything else."""
