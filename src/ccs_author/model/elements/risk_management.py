"""Process risk management: Annex 1 2.5 ix, ICH Q9(R1)."""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from operator import itemgetter
from typing import ClassVar, Literal

from ccs_author.model.base import Item, Markdown, Record, Text, Whole
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.reference import (
    ActionId,
    AnyId,
    DocumentId,
    LocationId,
    ProcessId,
    RiskId,
)
from ccs_author.model.vocabulary import HazardFamily, Origin


class ScaleStep(Record):
    """One step of a scoring scale and what it means."""

    score: Whole | None = None
    """The score."""

    meaning: Text | None = None
    """What it stands for."""


class ScoringScheme(Record):
    """How the site scores risks; declared by the site. ICH Q9(R1)."""

    tool: Text | None = None
    """The tool, e.g. FMEA or HACCP."""

    formula: Literal["severity x occurrence x detection", "severity x occurrence"] = (
        "severity x occurrence x detection"
    )
    """How the risk number is found."""

    score_max: Whole = 5
    """Highest score on each scale."""

    severity: tuple[ScaleStep, ...] = ()
    """The severity scale."""

    occurrence: tuple[ScaleStep, ...] = ()
    """The occurrence scale."""

    detection: tuple[ScaleStep, ...] = ()
    """The detection scale."""

    acceptance_max: Whole | None = None
    """Highest risk number accepted after control."""

    sign_off_above: Whole | None = None
    """Risk numbers above this need a named acceptance."""

    severity_rule: Text | None = None
    """What is asked of the highest severity whatever the number: an engineering control …"""

    procedure: DocumentId | None = None
    """The risk management procedure."""


class Score(Record):
    """A risk scored by the site's scheme."""

    severity: Whole | None = None
    """How bad it would be."""

    occurrence: Whole | None = None
    """How likely it is."""

    detection: Whole | None = None
    """How likely it stays undetected."""

    def number(self, formula: str) -> int | None:
        """Return the risk number, or None while a score is missing."""
        factors = [self.severity, self.occurrence]
        if formula.endswith("detection"):
            factors.append(self.detection)
        product = 1
        for factor in factors:
            if factor is None:
                return None
            product *= factor
        return product


class Acceptance(Record):
    """Who accepted a risk as it now stands, and why. Annex 1 3.1 iv."""

    by: Text | None = None
    """The function that accepted it."""

    on: Date | None = None
    """When."""

    rationale: Text | None = None
    """Why it is acceptable."""


class Risk(Item):
    """One risk of contamination, before and after control. Annex 1 3.1 and 2.2."""

    hazard: Text | None = None
    """What can go wrong."""

    cause: Text | None = None
    """Why it can happen."""

    effect: Text | None = None
    """What it would do to product or patient."""

    family: tuple[HazardFamily, ...] = ()
    """What contaminates."""

    origin: Origin | None = None
    """Brought in by the process, or already in the starting material."""

    at: tuple[AnyId, ...] = ()
    """The steps, rooms, systems … where it arises."""

    before: Score | None = None
    """The score before control."""

    after: Score | None = None
    """The score after control."""

    controls: tuple[AnyId, ...] = ()
    """What controls it: controls of the elements, barriers, filters, cycles … by id."""

    monitoring: tuple[LocationId, ...] = ()
    """Monitoring locations that would show it."""

    verification: Text | None = None
    """How it is verified that the controls work."""

    acceptance: Acceptance | None = None
    """Acceptance of the residual risk."""

    actions: tuple[ActionId, ...] = ()
    """Actions that lower it further."""

    owner: Text | None = None
    """The function that owns it."""

    next_review: Date | None = None
    """When it is looked at again. Annex 1 3.1 v."""


class RiskReview(Record):
    """A risk looked at again, with the score that it had then. Annex 1 3.1 v; ICH Q9(R1)."""

    risk: RiskId | None = None
    """The risk."""

    on: Date | None = None
    """When it was looked at."""

    score: Score | None = None
    """Its score after control, as judged that day."""

    seen: Text | None = None
    """What had been seen since the time before: trends, deviations, changes."""

    decision: Text | None = None
    """What was decided: accepted as before, a further control, an action …"""

    document: DocumentId | None = None
    """The record of the review."""


class CriticalControlPoint(Item):
    """A point where control is critical for contamination. Annex 1 2.3."""

    process: ProcessId | None = None
    """The process it belongs to."""

    at: tuple[AnyId, ...] = ()
    """The steps or systems concerned."""

    risks: tuple[RiskId, ...] = ()
    """The risks it controls."""

    limit: Text | None = None
    """The critical limit, with unit."""

    controls: tuple[AnyId, ...] = ()
    """What holds it within the limit."""

    monitoring: tuple[LocationId, ...] = ()
    """Monitoring locations that watch it."""

    watched_by: Text | None = None
    """How it is watched, where that is no monitoring location."""

    on_failure: Text | None = None
    """What is done when the limit is passed."""

    indicator: Text | None = None
    """The measure of its effectiveness, with target. Annex 1 8.7."""


class Interaction(Record):
    """How elements act together: the view of the whole. Annex 1 2.4."""

    between: tuple[Text, ...] = ()
    """The elements or controls concerned."""

    items: tuple[AnyId, ...] = ()
    """Records concerned."""

    assessment: Markdown | None = None
    """How they strengthen or weaken each other."""


class RiskManagement(Element):
    """Method, register and critical control points."""

    PARTS: ClassVar[tuple[str, ...]] = ("scheme",)

    method: Markdown | None = None
    """How risks are found, judged, controlled, communicated and reviewed."""

    scheme: ScoringScheme
    """How risks are scored."""

    risks: tuple[Risk, ...] = ()
    """The risk register."""

    reviews: tuple[RiskReview, ...] = ()
    """Risks looked at again since they were first scored, with their scores of that day."""

    critical_control_points: tuple[CriticalControlPoint, ...] = ()
    """The critical control points."""

    combined_effect: Markdown | None = None
    """How all controls work together. Annex 1 2.3 and 2.4."""

    interactions: tuple[Interaction, ...] = ()
    """Interactions between elements."""

    documents: tuple[DocumentId, ...] = ()
    """Risk assessments behind the register."""

    @cached_property
    def _scored_reviews(self) -> Mapping[str, tuple[tuple[dt.date, RiskReview], ...]]:
        found: dict[str, list[tuple[dt.date, RiskReview]]] = {}
        for review in self.reviews:
            if review.risk is not None and review.on is not None and review.score is not None:
                found.setdefault(review.risk, []).append((review.on, review))
        return {
            risk: tuple(sorted(reviews, key=itemgetter(0))) for risk, reviews in found.items()
        }

    def scored_reviews(
        self, risk: str | None, *, before: dt.date | None = None
    ) -> tuple[RiskReview, ...]:
        """Return the reviews of a risk that have a date and a score, the latest last.

        With `before`, only those of earlier days.
        """
        found = self._scored_reviews.get(risk, ()) if risk is not None else ()
        return tuple(review for on, review in found if before is None or on < before)
