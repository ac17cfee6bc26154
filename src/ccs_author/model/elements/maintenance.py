"""Preventive maintenance: Annex 1 2.5 xii."""

from functools import cached_property
from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Text
from ccs_author.model.date import Date
from ccs_author.model.elements.element import Element
from ccs_author.model.reference import AnyId, DocumentId
from ccs_author.model.vocabulary import Frequency

InRoomMeasure = Literal[
    "access limited", "work described", "cleaning after", "monitoring after"
]
"""What work inside a cleanroom comes with. Annex 1 5.3."""


class MaintenancePlan(Item):
    """Planned maintenance of something that matters for contamination."""

    of: tuple[AnyId, ...] = ()
    """What is maintained."""

    what: Text | None = None
    """What is done."""

    frequency: Frequency | None = None
    """How often."""

    last: Date | None = None
    """When it was last done."""

    next_due: Date | None = None
    """When it is due again."""

    from_outside: Flag | None = None
    """Whether it is done from outside the cleanroom. Annex 1 5.2 and 5.3."""

    release: Text | None = None
    """What is done before the item is used again: cleaning, test, requalification."""

    procedure: DocumentId | None = None
    """The procedure."""


class Maintenance(Element):
    """Planned and unplanned upkeep without added contamination."""

    plans: tuple[MaintenancePlan, ...] = ()
    """Planned maintenance."""

    in_room_rules: Markdown | None = None
    """Rules for work inside cleanrooms. Annex 1 5.3."""

    in_room_measures: tuple[InRoomMeasure, ...] = ()
    """What such work always comes with. Annex 1 5.3."""

    unplanned: Markdown | None = None
    """How unplanned work is assessed for impact. Annex 1 5.7."""

    calibration: Markdown | None = None
    """How instruments are kept calibrated."""

    @cached_property
    def maintained(self) -> frozenset[str]:
        """The ids of all that a plan covers."""
        return frozenset(code for plan in self.plans for code in plan.of)
