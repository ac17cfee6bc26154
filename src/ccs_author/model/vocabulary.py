"""The words a strategy may use."""

from typing import Literal, TypeAlias

Grade: TypeAlias = Literal["A", "B", "C", "D", "CNC", "NC"]
"""Cleanroom grade of Annex 1 4.4; `CNC` is controlled, not classified, `NC` not classified."""

GRADE_ORDER: dict[str, int] = {"A": 5, "B": 4, "C": 3, "D": 2, "CNC": 1, "NC": 0}
"""How controlled a grade is: the higher the number, the cleaner."""


def at_least(grade: str, least: str) -> bool:
    """Whether a grade is as clean as `least` or cleaner."""
    return GRADE_ORDER[grade] >= GRADE_ORDER[least]


OccupancyState: TypeAlias = Literal["at rest", "in operation"]
"""Occupancy state of ISO 14644-1 in which a figure holds."""

Exposure: TypeAlias = Literal["open", "functionally closed", "closed", "sealed"]
"""How far product or product-contact surface meets the surroundings during a step."""

HazardFamily: TypeAlias = Literal[
    "microbial",
    "endotoxin or pyrogen",
    "particulate",
    "viral",
    "adventitious agents",
    "cross-contamination",
    "cross-patient",
    "chemical",
]
"""What contaminates."""

Origin: TypeAlias = Literal["extrinsic", "intrinsic", "both"]
"""Brought in by the process (extrinsic), or already in the starting material (intrinsic)."""

Frequency: TypeAlias = Literal[
    "continuous",
    "hourly",
    "each shift",
    "daily",
    "twice a week",
    "weekly",
    "every 2 weeks",
    "monthly",
    "every 2 months",
    "quarterly",
    "every 4 months",
    "six-monthly",
    "yearly",
    "every 18 months",
    "every 2 years",
    "every 3 years",
    "every 5 years",
    "each session",
    "each batch",
    "each campaign",
    "each use",
    "each entry",
    "each exit",
    "each cycle",
    "each lot",
    "each delivery",
    "each handling",
    "each connection",
    "start and end of session",
    "start and end of batch",
    "start and end of campaign",
    "end of session",
    "end of batch",
    "after critical interventions",
    "per event",
]
"""How often something is done."""

DAYS: dict[str, float] = {
    "continuous": 0,
    "hourly": 1 / 24,
    "each shift": 0.5,
    "daily": 1,
    "twice a week": 3.5,
    "weekly": 7,
    "every 2 weeks": 14,
    "monthly": 31,
    "every 2 months": 61,
    "quarterly": 92,
    "every 4 months": 123,
    "six-monthly": 183,
    "yearly": 366,
    "every 18 months": 549,
    "every 2 years": 731,
    "every 3 years": 1096,
    "every 5 years": 1827,
}
"""The longest gap in days that a calendar frequency leaves; event frequencies have none."""

Level: TypeAlias = Literal["low", "medium", "high"]
"""A level of risk or of criticality."""

DocumentStatus: TypeAlias = Literal["draft", "in review", "approved", "effective", "superseded"]
"""Where a controlled document stands."""
