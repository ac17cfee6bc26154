"""Alarms of particle counting in grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.monitoring.grade_a_particle_sizes import counts_grade_a


@rule(MonitoringLocation, ANNEX_1("9.17"), covers=("A1-EMP-006",), when=counts_grade_a)
def grade_a_particle_alarm(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """Particle counting in grade A alarms when its alert level is passed.

    People at work cannot watch a screen; without an alarm an excursion is found after the
    batch.

    State `alarm: true` once the counter alarms on its alert level.
    """
    if location.alarm is None:
        yield NotStated(f"{location.id} counts grade A, but no alarm is stated")
    elif not location.alarm:
        yield Gap(f"{location.id} counts grade A without an alarm", "alarm")
