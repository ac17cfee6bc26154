"""Outsourced activities and information transfer: Annex 1 2.5 viii."""

from ccs_author.model.base import Item, Markdown, Text
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.reference import DocumentId, SupplierId


class OutsourcedActivity(Item):
    """An activity done by somebody else, and how critical information moves."""

    supplier: SupplierId | None = None
    """Who does it."""

    what: Text | None = None
    """What is done."""

    agreement: DocumentId | None = None
    """The contract. Part I 7.1."""

    information_in: Text | None = None
    """What the site learns from the contractor, and how soon."""

    information_out: Text | None = None
    """What the contractor learns from the site, and how soon."""

    assessed: Date | None = None
    """When the contractor was last assessed. Part I 7.4."""

    reviewed: Text | None = None
    """How its performance is reviewed."""

    subcontracting: Text | None = None
    """The rule for subcontracting. Part I 7.8."""


class LocalStep(Item):
    """A step made outside the site's own premises, at a ward or in a theatre. Annex 2A 3.14."""

    what: Text | None = None
    """What is done."""

    where: Text | None = None
    """Where it is done."""

    responsible_site: Text | None = None
    """The site that answers for it. Annex 2A 6.15."""

    approved: Text | None = None
    """The approval by the authority. Annex 2A 3.14."""

    audits: Text | None = None
    """How and how often the place is audited. Annex 2A 6.15."""

    agreement: DocumentId | None = None
    """The written agreement. Annex 2A 6.16."""

    validated_by: DocumentId | None = None
    """The study that shows the step works there. Annex 2A 3.14."""


class Outsourcing(Element):
    """Who does what outside, and how critical information moves both ways."""

    local_steps: tuple[LocalStep, ...] = ()
    """Steps made outside the site's own premises."""

    activities: tuple[OutsourcedActivity, ...] = ()
    """The outsourced activities."""

    escalation: Markdown | None = None
    """What happens when a contractor reports a deviation or a change."""
