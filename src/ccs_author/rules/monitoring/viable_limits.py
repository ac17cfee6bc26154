"""Viable action limits of monitoring."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.critical import monitored_grade
from ccs_author.rules.limits import told, viable_action
from ccs_author.rules.monitoring.particle_limits import odd_volume

UNITS = {
    "active air": "CFU/m3",
    "settle plate": "CFU/4 h",
    "contact plate": "CFU/plate",
    "glove print": "CFU/glove",
    "gown plate": "CFU/plate",
}


def _most(location: MonitoringLocation, strategy: Strategy) -> int | None:
    grade = monitored_grade(location.at, strategy)
    return viable_action(grade, location.method or "") if grade else None  # type: ignore[arg-type]


def in_table_6(location: MonitoringLocation, strategy: Strategy) -> bool:
    """Whether Table 6 has a figure for the method in the grade of the place."""
    return _most(location, strategy) is not None


@rule(
    MonitoringLocation,
    ANNEX_1("9.30"),
    ANNEX_1("9.9"),
    PART_IV("4.2.3", "warning"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("A1-EMV-001", "ATMP-EM-002"),
    when=in_table_6,
)
def viable_limits(location: MonitoringLocation, strategy: Strategy) -> Iterator[Gap]:
    """Action limits for organisms are not above Table 6 of Annex 1 for grade and method.

    Above the table the place no longer has the grade that the work in it relies on; in grade A
    any growth is beyond the limit.

    Lower `action`; in grade A it is 0, which stands for no growth.
    """
    most = _most(location, strategy)
    unit = UNITS[location.method or ""]
    grade = strategy.grade_of(location.at)
    if most is None:
        return
    if location.method == "active air" and (odd := odd_volume(location)) is not None:
        yield Gap(
            f"{location.id} has its limits in {odd}; the table counts in a cubic metre", "unit"
        )
    elif location.action is None:
        yield NotStated(
            f"{location.id} ({location.method}, grade {grade}) states no action limit; the "
            f"table has {told(most, unit)}"
        )
    elif location.action > most:
        yield Gap(
            f"{location.id} ({location.method}, grade {grade}) has an action limit of "
            f"{plain(location.action)} {unit}, above {told(most, unit)}",
            "action",
        )
