"""A small site with rooms, doors, devices and risks, for figures and documents."""

from __future__ import annotations

from typing import Any

from ccs_author.model import Strategy

_ROOMS = (
    ("C-R01", "Corridor", "NC", 0, None),
    ("C-R02", "Staff change 1", "CNC", 5, "cascade"),
    ("C-R03", "Changing room, second stage", "D", 15, "cascade"),
    ("C-R04", "Corridor D", "D", 20, None),
    ("C-R05", "Material airlock", "D", 15, "cascade"),
    ("C-R06", "Gowning to C", "C", 30, "bubble"),
    ("C-R07", "Corridor C", "C", 35, None),
    ("C-R08", "Processing room 1", "C", 45, None),
    ("C-R09", "Processing room 2 with a rather long name that does not fit", "C", 45, None),
    ("C-R10", "Vector handling", "C", 25, None),
    ("C-R11", "Sink airlock to vector handling", "C", 10, "sink"),
    ("C-R12", "QC laboratory", "CNC", 5, None),
    ("C-R13", "Cryostore", "NC", None, None),
    ("C-R14", "Waste airlock", "D", 10, "sink"),
    ("C-R15", "Autoclave room", "CNC", 0, None),
    ("C-R16", "Warehouse", "NC", 0, None),
)
_DOORS = (
    *(("C-R02", "C-R01"), ("C-R03", "C-R02"), ("C-R04", "C-R03"), ("C-R04", "C-R05")),
    *(("C-R05", "C-R16"), ("C-R06", "C-R04"), ("C-R07", "C-R06"), ("C-R08", "C-R07")),
    *(("C-R09", "C-R07"), ("C-R11", "C-R07"), ("C-R10", "C-R11"), ("C-R14", "C-R04")),
    *(("C-R14", "C-R15"), ("C-R15", "C-R01"), ("C-R12", "C-R01"), ("C-R13", "C-R16")),
    *(("C-R16", "C-R01"), ("C-R08", "C-R14")),
)
_OPENINGS = (
    ("C-R07", "C-R05", "hatch"),
    ("C-R08", "C-R09", "pass-through"),
    ("C-R09", "C-R01", "emergency door"),
)


def _room(code: str, name: str, grade: str, pressure: int | None, lock: str | None) -> Any:
    airlock = {"kind": lock} if lock else None
    return {
        "id": code,
        "name": name,
        "grade": grade,
        "pressure_pa": pressure,
        "airlock": airlock,
    }


def _risk(number: int) -> dict[str, Any]:
    severity = number % 5 + 1
    return {
        "id": f"R-{number:02}",
        "before": {"severity": severity, "occurrence": number * 7 % 5 + 1, "detection": 2},
        "after": {"severity": severity, "occurrence": number * 3 % 2 + 1, "detection": 2},
    }


def site() -> Strategy:
    """Return a site of sixteen rooms."""
    doors: list[dict[str, Any]] = [{"between": pair} for pair in map(list, _DOORS)]
    doors += [{"between": [a, b], "kind": kind} for a, b, kind in _OPENINGS]
    devices = [{"id": f"BSC-{n}", "room": "C-R09", "grade": "A"} for n in range(1, 8)]
    return Strategy.model_validate(
        {
            "premises": {
                "rooms": [_room(*room) for room in _ROOMS],
                "doors": doors,
                "clean_air_devices": devices,
            },
            "risk_management": {"risks": [_risk(number) for number in range(1, 40)]},
        }
    )
