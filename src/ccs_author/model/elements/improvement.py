"""Continuous improvement: Annex 1 2.5 xvi."""

from typing import Literal

from ccs_author.model.base import Item, Markdown, Record, Text
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.reference import AnyId, DocumentId
from ccs_author.model.vocabulary import Frequency


class Indicator(Item):
    """A key performance indicator of the strategy."""

    measures: Text | None = None
    """What it measures."""

    target: Text | None = None
    """The target, with unit."""

    period: Frequency | None = None
    """The period it covers."""

    owner: Text | None = None
    """The function that reports it."""

    source: Text | None = None
    """Where the data come from."""

    latest: Text | None = None
    """The latest value."""

    latest_on: Date | None = None
    """The day of that value."""

    verdict: Literal["on target", "watch", "off target"] | None = None
    """How it stands against the target."""

    decision: Text | None = None
    """What was decided when it was not on target."""

    concerns: tuple[AnyId, ...] = ()
    """The records of this strategy it bears on."""


class EffectivenessReview(Record):
    """The latest review of how well the strategy works. Annex 1 2.3 and 2.6."""

    date: Date | None = None
    """When it was held."""

    inputs: tuple[Text, ...] = ()
    """What was looked at."""

    conclusion: Markdown | None = None
    """What was concluded."""

    decisions: tuple[Text, ...] = ()
    """What was decided."""

    minutes: DocumentId | None = None
    """The minutes."""


class Improvement(Item):
    """An improvement of contamination control."""

    what: Text | None = None
    """What will be better."""

    source: Text | None = None
    """The data or event it comes from."""

    owner: Text | None = None
    """The function that leads it."""

    due: Date | None = None
    """By when."""

    done: Date | None = None
    """When it was finished."""

    outcome: Text | None = None
    """What came of it."""

    concerns: tuple[AnyId, ...] = ()
    """The records of this strategy it bears on."""


class ContinuousImprovement(Element):
    """How lessons feed design and the strategy itself."""

    indicators: tuple[Indicator, ...] = ()
    """Key performance indicators."""

    effectiveness_review: EffectivenessReview | None = None
    """The latest review of effectiveness."""

    improvements: tuple[Improvement, ...] = ()
    """Improvements planned or done."""

    no_improvements: Text | None = None
    """Why none is planned, where that is so: what was looked at, and what came of it."""

    roadmap: Markdown | None = None
    """Where technology and design are heading."""
