"""Particle sizes counted in grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.critical import monitored_grade


def counts_grade_a(location: MonitoringLocation, strategy: Strategy) -> bool:
    """Whether the location counts particles in grade A."""
    return location.method == "particles" and monitored_grade(location.at, strategy) == "A"


@rule(MonitoringLocation, ANNEX_1("9.17"), covers=("A1-EMP-003",), when=counts_grade_a)
def grade_a_particle_sizes(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """Particle counts in grade A have an action limit for 0.5 um and for 5 um.

    The larger particles are the ones that carry organisms; the smaller ones show early that the
    air protection weakens.

    State `action` (0.5 um and larger) and `action_5um` (5 um and larger) of the location.
    """
    for field, size in (("action", "0.5 um"), ("action_5um", "5 um")):
        if getattr(location, field) is None:
            yield NotStated(f"{location.id} counts grade A, but has no action limit for {size}")
