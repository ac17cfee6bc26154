"""Particle counting in grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.critical import critical_zone


def told(location: MonitoringLocation) -> str:
    """Return when a location is sampled: `P-1 each session during processing`."""
    during = f" during {' and '.join(location.during)}" if location.during else ""
    at_rest = " at rest" if location.state == "at rest" else ""
    return f"{location.id} {location.frequency or 'at no frequency'}{during}{at_rest}"


def untimed(location: MonitoringLocation) -> bool:
    """Whether nothing is said of when a location is sampled."""
    return location.frequency is None and not location.during and not location.at_rest


@rule(
    GradedSpace,
    ANNEX_1("9.16"),
    ANNEX_1("9.17"),
    PART_IV("4.2.3"),
    ANNEX_2A("3.11"),
    FDA_ASEPTIC("X.A", "warning"),
    covers=("A1-EMP-003", "A1-EMP-005", "ATMP-EM-001"),
    when=critical_zone,
)
def grade_a_particles(space: GradedSpace, strategy: Strategy) -> Iterator[Gap]:
    """Particles are counted throughout the critical work in every grade A zone.

    A count that pauses can miss an intervention or a short failure of the air while sterile
    product is exposed, set-up included.

    Add a monitoring location at the zone with method `particles` and frequency `continuous`,
    or with each session and `during: [set-up, processing]`.
    """
    if any(each.at == space.id for each in strategy.monitoring.counting_exceptions):
        # What takes the place of the count is the question of counting-exception-complete.
        return
    counts = [each for each in strategy.monitored_at(space.id) if each.method == "particles"]
    if not counts:
        yield NotStated(f"{space.id} is grade A, but no particle count is stated for it")
    elif all(untimed(each) for each in counts):
        yield NotStated(
            f"{space.id} is grade A; when {' and '.join(each.id for each in counts)} counts "
            "its particles is not stated"
        )
    elif not any(each.whole_session for each in counts):
        yield Gap(
            f"{space.id} is grade A, but its particles are not counted through the whole "
            f"session ({'; '.join(map(told, counts))})"
        )
