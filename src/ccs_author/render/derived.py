"""Facts that follow from stated ones, calculated where a table shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ccs_author.model.barriers import Barrier, CleanAirDevice
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.elements.risk_management import Score
from ccs_author.model.facility import Door, Room, Zone
from ccs_author.model.monitoring_units import UNITS
from ccs_author.model.process import Step
from ccs_author.model.quantity import Quantity
from ccs_author.model.systems import ClosedSystem, ConnectionDevice, Equipment

if TYPE_CHECKING:
    from collections.abc import Callable

    from ccs_author.model import Strategy

_SHORT: Final = 16


def _score(score: Score, strategy: Strategy) -> int | None:
    return score.number(strategy.risk_management.scheme.formula)


def _step(door: Door, strategy: Strategy) -> Quantity | None:
    """Return the pressure of the first room above the second, from their set pressures."""
    inner, outer = (strategy.find(code, Room) for code in door.between)
    if inner is None or outer is None or not inner.pressure_pa or not outer.pressure_pa:
        return None
    return Quantity(round(inner.pressure_pa.value - outer.pressure_pa.value, 1), "Pa")


def _unit(location: MonitoringLocation, _: Strategy) -> str | None:
    return location.unit or UNITS.get(location.method or "")


def _exposed_in(step: Step, strategy: Strategy) -> str | None:
    return strategy.grade_of(step.zone)


def _surroundings(step: Step, strategy: Strategy) -> str | None:
    return strategy.grade_of(step.room)


def _background(space: Any, strategy: Strategy) -> str | None:
    return strategy.grade_of(space.room)


def _watched(location: MonitoringLocation, strategy: Strategy) -> str | None:
    return strategy.grade_of(location.at)


def _title(door: Door, _: Strategy) -> str:
    """Return the label of a door, kept on one line where it is short."""
    return door.label.replace(" ", "\u00a0") if len(door.label) <= _SHORT else door.label


def _several(kind: Any, _: Strategy) -> int | None:
    """Return how many there are, unless there is one."""
    return None if kind.count == 1 else kind.count


DERIVED: Final[dict[tuple[type, str], Callable[[Any, Strategy], Any]]] = {
    (ClosedSystem, "several"): _several,
    (ConnectionDevice, "several"): _several,
    (Equipment, "several"): _several,
    (Score, "number"): _score,
    (Door, "step_pa"): _step,
    (Door, "title"): _title,
    (MonitoringLocation, "grade"): _watched,
    (MonitoringLocation, "limit_unit"): _unit,
    (Step, "zone_grade"): _exposed_in,
    (Step, "room_grade"): _surroundings,
    (Zone, "background"): _background,
    (Barrier, "background"): _background,
    (CleanAirDevice, "background"): _background,
}
"""By class and name, as templates write the name in a pattern."""
