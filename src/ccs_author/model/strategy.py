"""The whole strategy: the table of contents of `elements/`."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar, TypeVar

from ccs_author.model.base import Item, Record, Route, Whole
from ccs_author.model.control import Change, DocumentControl, ReferencedDocument, Waiver
from ccs_author.model.elements.cleaning import Cleaning
from ccs_author.model.elements.containers import Containers
from ccs_author.model.elements.design import Design
from ccs_author.model.elements.element import Element
from ccs_author.model.elements.improvement import ContinuousImprovement
from ccs_author.model.elements.maintenance import Maintenance
from ccs_author.model.elements.monitoring import Monitoring, MonitoringLocation
from ccs_author.model.elements.outsourcing import Outsourcing
from ccs_author.model.elements.personnel import Personnel
from ccs_author.model.elements.premises import Premises
from ccs_author.model.elements.prevention import Prevention
from ccs_author.model.elements.process_validation import ProcessValidation
from ccs_author.model.elements.raw_materials import RawMaterials
from ccs_author.model.elements.risk_management import RiskManagement
from ccs_author.model.elements.sterilisation import Sterilisation
from ccs_author.model.elements.utilities import Utilities
from ccs_author.model.elements.vendors import Vendors
from ccs_author.model.facility import Door, Graded, GradedSpace, Room
from ccs_author.model.process import Process, Step
from ccs_author.model.site import Product, RegulationInForce, Scope, Site, Vector

Kind = TypeVar("Kind", bound=Record)


class Strategy(Record):
    """A site's contamination control strategy, element by element as in Annex 1 2.5."""

    ccs: Whole = 1
    """The version of this format."""

    document: DocumentControl
    """Document control: number, version, status, signatures, history, review."""

    regulations: tuple[RegulationInForce, ...] = ()
    """The regulations in force at the site, by edition."""

    site: Site
    """The manufacturing site."""

    scope: Scope
    """What the strategy covers, and what it does not."""

    products: tuple[Product, ...] = ()
    """The products made."""

    vectors: tuple[Vector, ...] = ()
    """Viral vectors and other modified agents handled."""

    processes: tuple[Process, ...] = ()
    """The manufacturing processes, step by step."""

    design: Design
    """i. Design of plant and processes."""

    premises: Premises
    """ii. Premises and equipment."""

    personnel: Personnel
    """iii. Personnel."""

    utilities: Utilities
    """iv. Utilities."""

    raw_materials: RawMaterials
    """v. Raw material control, including in-process control."""

    containers: Containers
    """vi. Product containers and closures."""

    vendors: Vendors
    """vii. Vendor approval."""

    outsourcing: Outsourcing
    """viii. Outsourced activities and transfer of critical information."""

    risk_management: RiskManagement
    """ix. Process risk management."""

    process_validation: ProcessValidation
    """x. Process validation."""

    sterilisation: Sterilisation
    """xi. Validation of sterilisation processes."""

    maintenance: Maintenance
    """xii. Preventive maintenance."""

    cleaning: Cleaning
    """xiii. Cleaning and disinfection."""

    monitoring: Monitoring
    """xiv. Monitoring systems."""

    prevention: Prevention
    """xv. Prevention: trends, investigation, root cause, CAPA."""

    improvement: ContinuousImprovement
    """xvi. Continuous improvement."""

    documents: tuple[ReferencedDocument, ...] = ()
    """The controlled documents that the strategy relies on."""

    changes: tuple[Change, ...] = ()
    """Change controls that touch the strategy."""

    waivers: tuple[Waiver, ...] = ()
    """Reasoned, approved decisions to live with a finding."""

    ELEMENTS: ClassVar[tuple[str, ...]] = (
        "design",
        "premises",
        "personnel",
        "utilities",
        "raw_materials",
        "containers",
        "vendors",
        "outsourcing",
        "risk_management",
        "process_validation",
        "sterilisation",
        "maintenance",
        "cleaning",
        "monitoring",
        "prevention",
        "improvement",
    )
    """The keys of the sixteen elements, in the order of Annex 1 2.5 i to xvi."""

    PARTS: ClassVar[tuple[str, ...]] = ("document", "site", "scope", *ELEMENTS)
    """Document control, site, scope and the elements hold one record each."""

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """The sixteen elements, in the order of Annex 1 2.5."""
        return tuple(getattr(self, key) for key in self.ELEMENTS)

    @cached_property
    def records(self) -> tuple[tuple[Route, Record], ...]:
        """Every record with its route, in the order of the strategy."""
        return tuple(self.walk())

    @cached_property
    def prose(self) -> str:
        """Every text of every record but its id, one below the other, to look for words in."""
        found: list[str] = []
        for _, record in self.records:
            values = record.__dict__
            # What nobody wrote holds no text; most fields of most records are such.
            for name in sorted(record.__pydantic_fields_set__):
                value = values[name]
                kind = value.__class__
                if kind is str:
                    if name != "id":
                        found.append(value)
                elif value and (kind is tuple or kind is dict):
                    parts = value.values() if kind is dict else value
                    found += [part for part in parts if part.__class__ is str]
        return "\n".join(found)

    @cached_property
    def items(self) -> Mapping[str, Record]:
        """Every record that has an id, by id; the first one where an id is used twice."""
        found: dict[str, Record] = {}
        for _, record in self.records:
            code = record.__dict__.get("id")
            if code is not None:
                found.setdefault(code, record)
        return found

    def find(self, code: str | None, kind: type[Kind]) -> Kind | None:
        """Return the record of `kind` with the id `code`, if there is one."""
        found = self.items.get(code) if code is not None else None
        return found if isinstance(found, kind) else None

    @cached_property
    def spaces(self) -> tuple[GradedSpace, ...]:
        """All graded spaces inside rooms: zones, barriers and clean-air devices."""
        premises = self.premises
        return (*premises.zones, *premises.barriers, *premises.clean_air_devices)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """All steps of all processes."""
        return tuple(step for process in self.processes for step in process.steps)

    @cached_property
    def _steps_by_room(self) -> Mapping[str, tuple[Step, ...]]:
        found: dict[str, list[Step]] = {}
        for step in self.steps:
            room = self.find(step.room, Room) or self.room_of(step.zone)
            if room is not None:
                found.setdefault(room.id, []).append(step)
        return {room: tuple(steps) for room, steps in found.items()}

    def steps_in(self, room: str) -> tuple[Step, ...]:
        """Return the steps in the room with that id, or in a graded space inside it."""
        return self._steps_by_room.get(room, ())

    @cached_property
    def _doors_by_room(self) -> Mapping[str, tuple[Door, ...]]:
        found: dict[str, tuple[Door, ...]] = {}
        for door in self.premises.doors:
            for room in door.between:
                found[room] = (*found.get(room, ()), door)
        return found

    def doors_of(self, room: str) -> tuple[Door, ...]:
        """Return the doors of the room with that id."""
        return self._doors_by_room.get(room, ())

    def sides_of(self, door: Door) -> tuple[Room, Room] | None:
        """Return the inner and the outer room of a door, when both are known."""
        inner, outer = (self.find(code, Room) for code in door.between)
        return (inner, outer) if inner is not None and outer is not None else None

    def room_of(self, place: str | None) -> Room | None:
        """Return the room with that id, or the room that holds the graded space with it."""
        space = self.find(place, GradedSpace)
        return self.find(space.room if space else place, Room)

    def grade_of(self, place: str | None) -> str | None:
        """Return the grade in operation of a room or graded space."""
        found = self.items.get(place) if place is not None else None
        return found.grade if isinstance(found, Graded) else None

    @cached_property
    def _locations_by_place(self) -> Mapping[str, tuple[MonitoringLocation, ...]]:
        found: dict[str, list[MonitoringLocation]] = {}
        for location in self.monitoring.locations:
            if location.at is not None:
                found.setdefault(location.at, []).append(location)
        return {place: tuple(locations) for place, locations in found.items()}

    def monitored_at(self, place: str) -> tuple[MonitoringLocation, ...]:
        """Return the monitoring locations at the place with that id."""
        return self._locations_by_place.get(place, ())

    def of_kind(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Return every record of a kind that has an id, in the order of the strategy."""
        if kind not in self._by_kind:
            items = self.items.values()
            self._by_kind[kind] = tuple(item for item in items if isinstance(item, kind))
        found: tuple[Kind, ...] = self._by_kind[kind]
        return found

    @cached_property
    def _by_kind(self) -> dict[type[Record], tuple[Any, ...]]:
        return {}

    @property
    def is_draft(self) -> bool:
        """Whether the document is still a draft, so that gaps are to be expected."""
        return self.document.status == "draft"


__all__ = ["Item", "Strategy"]
