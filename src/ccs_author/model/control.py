"""Document control: what makes the strategy a controlled document."""

import datetime as dt
from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.deferred import fresh
from ccs_author.model.reference import AnyId, ChangeId, DocumentId
from ccs_author.model.vocabulary import DocumentStatus, Frequency


class Signature(Record):
    """Somebody who wrote, reviewed or approved the document, by function."""

    function: Text | None = None
    """The function that signs, e.g. `Head of Quality Assurance`."""

    name: Text | None = None
    """The person, where the site names people in the document."""

    signed: Date | None = None
    """The day of the signature; leave it out until signed."""

    quality: Flag | None = None
    """Whether this signature is the approval by the quality unit."""


class Revision(Record):
    """One line of the revision history."""

    version: Text | None = None
    """The version that this line describes."""

    date: Date | None = None
    """The day that version took effect."""

    change: Text | None = None
    """The change-control number under which it was made."""

    summary: Text | None = None
    """What changed and why."""


class ManagementReview(Record):
    """How the effectiveness of the strategy reaches senior management. Annex 1 2.3."""

    forum: Text | None = None
    """The meeting that reviews it."""

    frequency: Frequency | None = None
    """How often it is on the agenda."""

    document: DocumentId | None = None
    """The procedure or the latest minutes."""

    last: Date | None = None
    """When it was last reviewed there."""


class DocumentControl(Record):
    """The control block of the strategy. Annex 1 2.3 and 2.6."""

    number: Text | None = None
    """The document number in the site's quality system."""

    title: Text | None = None
    """The title on the cover."""

    version: Text | None = None
    """The version of this document."""

    status: DocumentStatus = "draft"
    """Where the document stands; a draft is allowed to be incomplete."""

    effective: Date | None = None
    """The day from which this version is in force."""

    owner: Text | None = None
    """The function that keeps the strategy up to date."""

    authors: tuple[Signature, ...] = ()
    """Who wrote it, by function; Annex 1 practice is a team, not one person."""

    reviewers: tuple[Signature, ...] = ()
    """Who reviewed it, by function."""

    approvers: tuple[Signature, ...] = ()
    """Who approved it, by function; at least one for the quality unit."""

    history: tuple[Revision, ...] = ()
    """The revisions so far, the latest first."""

    distribution: tuple[Text, ...] = ()
    """Who receives a copy."""

    last_review: Date | None = None
    """When the strategy was last reviewed as a whole."""

    next_review: Date | None = None
    """When the next periodic review is due. Annex 1 2.3."""

    review_interval_months: Whole | None = None
    """Longest time between periodic reviews, in months; Annex 1 sets no figure."""

    review_triggers: tuple[Text, ...] = ()
    """Events that trigger a review before the next one is due. Annex 1 2.6."""

    management_review: ManagementReview | None = None
    """How effectiveness goes to management review. Annex 1 2.3."""

    governance: Markdown | None = None
    """Who owns, writes, challenges and escalates what: responsibilities around the strategy."""

    definitions: dict[str, Text] = fresh(dict)
    """Terms and abbreviations of the site's own, beside the standard ones."""

    @property
    def day(self) -> dt.date | None:
        """The day the document speaks of: effective, or else the latest day it states."""
        signed = (each.signed for each in (*self.authors, *self.reviewers, *self.approvers))
        revised = (each.date for each in self.history)
        stated = (day for day in (*signed, *revised, self.last_review) if day is not None)
        return self.effective or max(stated, default=None)


class ReferencedDocument(Item):
    """A controlled document that the strategy relies on instead of repeating it."""

    version: Text | None = None
    """The version relied on."""

    kind: (
        Literal[
            "procedure",
            "plan",
            "protocol",
            "report",
            "risk assessment",
            "specification",
            "drawing",
            "agreement",
            "certificate",
            "record",
            "list",
            "standard",
            "regulation",
        ]
        | None
    ) = None
    """What sort of document it is."""

    status: Literal["draft", "effective", "superseded", "obsolete"] | None = None
    """Where it stands in the site's quality system."""

    date: Date | None = None
    """The day this version took effect or was signed."""

    expires: Date | None = None
    """The day from which it can no longer serve as evidence."""

    owner: Text | None = None
    """The function that keeps it."""


class Change(Item):
    """A change control that touches the strategy. Annex 1 2.6."""

    approved: Date | None = None
    """When the change was approved."""

    implemented: Date | None = None
    """When it was put in place."""

    reason: Text | None = None
    """Why it was made: an event, a trend, a review, a new product …"""

    affects: tuple[AnyId, ...] = ()
    """The records of this strategy that it touches."""

    impact_before: Text | None = None
    """Its impact on contamination control, assessed before implementation."""

    impact_after: Text | None = None
    """Its effect on contamination control, confirmed after implementation."""

    requalification: tuple[Text, ...] = ()
    """Requalification or simulation that it triggers."""


class Waiver(Record):
    """A reasoned, approved decision to live with a finding. Annex 1 2.2."""

    rule: Text | None = None
    """The rule that is waived, e.g. `pressure-step`."""

    item: Text | None = None
    """The id of the record concerned; without it the waiver covers the rule everywhere."""

    rationale: Text | None = None
    """Why the alternative is acceptable."""

    risk_assessment: Text | None = None
    """The risk assessment behind it, by document or risk id."""

    mitigation: Text | None = None
    """What is done instead."""

    approved_by: Text | None = None
    """The function that approved it."""

    approved: Date | None = None
    """When it was approved."""

    expires: Date | None = None
    """When it lapses and the finding returns."""

    change: ChangeId | None = None
    """The change control under which it was agreed."""
