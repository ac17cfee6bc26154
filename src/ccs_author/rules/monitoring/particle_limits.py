"""Particle limits of monitoring."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.facility import Graded
from ccs_author.model.quantity import plain
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.critical import monitored_grade
from ccs_author.rules.limits import MONITORING, Particles

CUBIC_METRE = Pattern(r"m\^?3|m³|cubic met", re.IGNORECASE)


def odd_volume(location: MonitoringLocation) -> str | None:
    """Return the unit of a count in air that is not per cubic metre, if one is written."""
    unit = location.unit
    return unit if unit is not None and not CUBIC_METRE.search(unit) else None


def grade_held(location: MonitoringLocation, strategy: Strategy) -> str | None:
    """Return the grade whose limits hold, which may be a cleaner one at rest."""
    place = strategy.find(location.at, Graded)
    if location.at_rest and place is not None and place.grade_at_rest is not None:
        return place.grade_at_rest
    return monitored_grade(location.at, strategy)


def counts_a_graded_place(location: MonitoringLocation, strategy: Strategy) -> bool:
    """Whether the location counts particles in a place of grade A to D."""
    return location.method == "particles" and grade_held(location, strategy) in (*"ABCD",)


@rule(
    MonitoringLocation,
    ANNEX_1("9.15"),
    ANNEX_1("9.9"),
    PART_IV("4.2.3", "warning"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("A1-EMP-001", "A1-EMP-012", "ATMP-EM-002"),
    when=counts_a_graded_place,
)
def particle_limits(location: MonitoringLocation, strategy: Strategy) -> Iterator[Gap]:
    """Action limits for particles are stated, and not above Table 5 of Annex 1 for the grade.

    Above the table the air no longer has the grade that the work in it relies on.

    State or lower `action` and `action_5um`. In grade D in operation the table has no figure:
    set your own and give the reason in `limit_rationale`. Limits are per cubic metre.
    """
    grade = grade_held(location, strategy)
    odd = odd_volume(location)
    if odd is not None:
        yield Gap(
            f"{location.id} has its limits in {odd}; the table counts in a cubic metre", "unit"
        )
        return
    state = "at rest" if location.at_rest else "in operation"
    where = f"grade {grade} {state}"
    table = MONITORING[grade, state]  # type: ignore[index]
    yield from _beside_the_table(location, grade, where, table)
    if table.um_05 is None and location.action is None:
        yield NotStated(f"{location.id} is in {where}, but states no limit")
    elif table.um_05 is None and location.limit_rationale is None:
        yield NotStated(f"{location.id} is in {where}, but gives no reason for its limit")


def _beside_the_table(
    location: MonitoringLocation, grade: str | None, where: str, table: Particles
) -> Iterator[Gap]:
    for field, size, most in (
        ("action", "0.5 um", table.um_05),
        ("action_5um", "5 um", table.um_5),
    ):
        limit = getattr(location, field)
        if limit is None and most is not None and grade != "A":
            # In grade A that is the question of grade-a-particle-sizes.
            yield NotStated(
                f"{location.id} has no action limit for {size} in {where}; the table has {most}"
            )
        elif limit is not None and most is not None and limit > most:
            yield Gap(
                f"{location.id} has an action limit of {plain(limit)} for {size} in {where}, "
                f"above {most}",
                field,
            )
