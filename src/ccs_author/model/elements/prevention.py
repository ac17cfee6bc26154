"""Prevention: trends, investigations, CAPA: Annex 1 2.5 xv."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Text
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.reference import AnyId, DocumentId


class CorrectiveAction(Item):
    """A corrective or preventive action (CAPA). Annex 1 3.1 iii."""

    what: Text | None = None
    """What is done."""

    root_cause: Text | None = None
    """The root cause it removes."""

    source: Text | None = None
    """What led to it: deviation, trend, audit …"""

    concerns: tuple[AnyId, ...] = ()
    """The records of this strategy it bears on."""

    owner: Text | None = None
    """The function that does it."""

    due: Date | None = None
    """By when."""

    closed: Date | None = None
    """When it was done."""

    effectiveness: Text | None = None
    """How and when its effectiveness is checked, and the result."""

    state: Literal["open", "done", "effective", "not effective"] | None = None
    """Where it stands."""


class Prevention(Element):
    """How signals become actions."""

    triggers: tuple[Text, ...] = ()
    """What triggers a deviation or an investigation."""

    investigation: Markdown | None = None
    """How contamination is investigated: tools, depth, batches concerned. Annex 1 3.2."""

    tools: tuple[Text, ...] = ()
    """Investigation tools."""

    before_release: Flag | None = None
    """Whether investigations end before a batch is released. Annex 1 3.2."""

    batch_scope: Text | None = None
    """How it is decided, with reasons, which other batches are concerned. Annex 1 3.2."""

    isolate_tracking: Text | None = None
    """How isolates are tracked to their source."""

    capas: tuple[CorrectiveAction, ...] = ()
    """Corrective and preventive actions that bear on the strategy."""

    procedure: DocumentId | None = None
    """The procedure."""
