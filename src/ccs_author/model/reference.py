"""References from one record to another, by id."""

from functools import cache
from typing import Annotated, Any, NamedTuple

from ccs_author.model.fields import annotations_of
from ccs_author.model.limited import Limited

ID_PATTERN = r"^[A-Za-z][A-Za-z0-9]*([-._/][A-Za-z0-9]+)*$"
"""How an id is written: ASCII letters and digits, parted by `-`, `.`, `_` or `/`."""

IdText = Limited(pattern=ID_PATTERN, max_length=64)
"""Marks a text as an id."""


class Refers(NamedTuple):
    """Marks a field whose text is the id of a record of one of `kinds` (class names)."""

    kinds: tuple[str, ...]


def _to(*kinds: str) -> Any:
    return Annotated[str, IdText, Refers(kinds)]


AnyId = _to("Item", "Door")
"""The id of any record."""
DocumentId = _to("ReferencedDocument")
"""The id of a referenced document."""
BuildingId = _to("Building")
LineId = _to("Line")
ProductId = _to("Product")
ProcessId = _to("Process")
StepId = _to("Step")
VectorId = _to("Vector")
RoomId = _to("Room")
SpaceId = _to("Zone", "Barrier", "CleanAirDevice")
"""The id of a graded space inside a room: a zone, a barrier or a clean-air device."""
PlaceId = _to("Room", "Zone", "Barrier", "CleanAirDevice")
"""The id of a room or of a graded space inside one."""
AirHandlingId = _to("AirHandlingUnit")
SystemId = _to("ClosedSystem")
SingleUseId = _to("SingleUseSystem")
EquipmentId = _to("Equipment", "ConnectionDevice", "Lyophiliser", "FormingMachine")
DeviceId = _to("ConnectionDevice")
FlowId = _to("Flow")
InterventionId = _to("Intervention")
MaterialId = _to("Material")
ContainerId = _to("Container")
SupplierId = _to("Supplier")
ActivityId = _to("OutsourcedActivity")
RiskId = _to("Risk")
ControlPointId = _to("CriticalControlPoint")
ControlId = _to("Control")
SimulationId = _to("AsepticProcessSimulation")
CycleId = _to("SterilisationCycle")
FilterId = _to("Filter")
AgentId = _to("Disinfectant")
LocationId = _to("MonitoringLocation")
UtilityId = _to("Utility")
ActionId = _to("Action")
ChangeId = _to("Change")


@cache
def referring_fields(record: type) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each field of a record class that holds ids, with the kinds it may name."""
    marks = ((name, _mark(written)) for name, written in annotations_of(record).items())
    return tuple((name, mark.kinds) for name, mark in marks if mark is not None)


def _mark(annotation: Any) -> Refers | None:
    # `typing` has functions for this, which take most of the time of a start's first question.
    for own in getattr(annotation, "__metadata__", ()):
        if own.__class__ is Refers:
            found: Refers = own
            return found
    for part in getattr(annotation, "__args__", ()):
        # Plain classes and the words of a choice mark nothing.
        if not isinstance(part, type | str):
            inner = _mark(part)
            if inner is not None:
                return inner
    return None
