"""Utilities: Annex 1 2.5 iv."""

from typing import Literal

from ccs_author.model.base import Flag, Item, Markdown, Record, Text
from ccs_author.model.elements.element import Element
from ccs_author.model.quantity import Celsius
from ccs_author.model.reference import DocumentId, FilterId, RoomId
from ccs_author.model.vocabulary import Frequency, Level
from ccs_author.model.water import PureSteam, WaterSystem

UtilityKind = Literal[
    "water for injections",
    "purified water",
    "pure steam",
    "compressed air",
    "nitrogen",
    "carbon dioxide",
    "oxygen",
    "other process gas",
    "vacuum",
    "cooling",
    "hydraulics",
    "heating and ventilation",
    "liquid nitrogen",
    "electrical power",
    "bought sterile water",
]


class UtilityLimit(Record):
    """One limit of a utility's specification. Annex 1 6.7 and 6.18."""

    what: Text | None = None
    """What is limited, in these words: particles, oil, water, viable count, endotoxin,
    conductivity, TOC …"""

    limit: Text | None = None
    """The limit, with unit."""


class Sampling(Record):
    """Routine sampling or monitoring of a utility. Annex 1 6.13 to 6.15."""

    points: tuple[Text, ...] = ()
    """Where it is sampled."""

    frequency: Frequency | None = None
    """How often."""

    daily: Flag | None = None
    """Whether water is sampled at one point at least on each day it is used. Annex 1 6.13."""

    tests: tuple[Text, ...] = ()
    """What is tested."""

    online: tuple[Text, ...] = ()
    """What is measured continuously, e.g. TOC and conductivity. Annex 1 6.15."""

    online_rationale: Text | None = None
    """Why it is measured there: the risk that the places of measurement follow. Annex 1
    6.15."""

    alert_basis: Text | None = None
    """How alert levels were set and when they are looked at again. Annex 1 6.13."""


class Utility(Item):
    """A utility that can bear on contamination. Annex 1 6.1 to 6.22."""

    kind: UtilityKind | None = None
    """What it is."""

    impact: Level | None = None
    """Its impact on product. Annex 1 6.1 and 6.2: contact with product means high."""

    contact: Literal["direct", "indirect", "none"] | None = None
    """Whether it touches product, product-contact surfaces or primary packaging."""

    used_for: Text | None = None
    """What it is used for."""

    rooms: tuple[RoomId, ...] = ()
    """Where it is used."""

    produced_by: Text | None = None
    """How it is produced. Annex 1 6.10."""

    storage: Text | None = None
    """How it is stored and distributed, and what limits growth. Annex 1 6.10."""

    storage_temperature_c: Celsius | None = None
    """Temperature of storage and circulation, in degrees Celsius."""

    specification: tuple[UtilityLimit, ...] = ()
    """Its limits."""

    sampling: Sampling | None = None
    """Routine sampling."""

    point_of_use_filter: FilterId | None = None
    """The sterilising filter at the point of use. Annex 1 6.19."""

    sterile_behind_filter: Text | None = None
    """How what lies behind that filter is kept sterile. Annex 1 6.19."""

    water: WaterSystem | None = None
    """Filled for a water system. Annex 1 6.7 to 6.15."""

    steam: PureSteam | None = None
    """Filled for pure steam. Annex 1 6.16 and 6.17."""

    sanitisation: Text | None = None
    """How and how often it is sanitised. Annex 1 6.12."""

    trended: Text | None = None
    """How results are trended. Annex 1 6.4."""

    backflow: Text | None = None
    """How backflow is prevented. Annex 1 6.20."""

    plant_in: tuple[RoomId, ...] = ()
    """The rooms in which its machines stand. Annex 1 6.21."""

    containment: Text | None = None
    """How a spill of its machines is contained. Annex 1 6.21."""

    leak_detection: Text | None = None
    """How a leak is noticed. Annex 1 6.22."""

    loss: Text | None = None
    """What happens, and what is done, when it fails."""

    drawings: DocumentId | None = None
    """Current as-built drawings. Annex 1 6.5."""

    qualification: DocumentId | None = None
    """Its qualification. Annex 1 6.3."""

    def limits(self, *words: str) -> bool:
        """Whether its specification limits something that holds one of `words`."""
        named = [each.what.lower() for each in self.specification if each.what]
        return any(word in what for what in named for word in words)


class Utilities(Element):
    """Water, steam, gases, vacuum, cooling and power."""

    impact_assessment: DocumentId | None = None
    """The assessment of each utility's impact. Annex 1 6.1."""

    systems: tuple[Utility, ...] = ()
    """The utilities."""

    summary: Markdown | None = None
    """Which utilities the site has, which it does not, and why that matters."""
