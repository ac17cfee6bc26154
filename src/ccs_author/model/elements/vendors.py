"""Vendor approval: Annex 1 2.5 vii."""

from ccs_author.model.base import Flag, Item, Markdown, Text
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.reference import DocumentId
from ccs_author.model.vocabulary import Frequency


class Supplier(Item):
    """A supplier or service provider that bears on contamination."""

    supplies: Text | None = None
    """What it supplies."""

    critical: Flag | None = None
    """Whether it is critical for contamination control."""

    approved: Flag | None = None
    """Whether it is on the approved list."""

    approved_until: Date | None = None
    """Until when the approval holds."""

    qualified_by: Text | None = None
    """How it was qualified."""

    last_audit: Date | None = None
    """When it was last audited."""

    next_audit: Date | None = None
    """When the next audit is due."""

    audit_interval: Frequency | None = None
    """How often it is audited."""

    agreement: DocumentId | None = None
    """The quality agreement. Part I 5.28 and 7.1."""

    sterility_evidence: DocumentId | None = None
    """Evidence of sterilisation by the supplier. Annex 1 8.134."""

    change_notice: Text | None = None
    """How changes are notified."""


class Vendors(Element):
    """How suppliers are chosen, approved and watched."""

    approval_process: Markdown | None = None
    """How a supplier becomes approved and loses approval."""

    suppliers: tuple[Supplier, ...] = ()
    """The suppliers."""
