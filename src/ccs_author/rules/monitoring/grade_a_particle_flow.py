"""Sampling flow of particle counters in grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.monitoring.grade_a_particle_sizes import counts_grade_a

LEAST_L_MIN = 28


@rule(MonitoringLocation, ANNEX_1("9.17"), covers=("A1-EMP-004",), when=counts_grade_a)
def grade_a_particle_flow(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """Particle counters in grade A draw at least 28 litres a minute.

    At a lower flow a short event passes between two samples and few large particles are seen.

    Use a counter of 28.3 L/min or more and state `flow_l_min` of the location.
    """
    if location.flow_l_min is None:
        yield NotStated(f"{location.id} counts grade A, but its flow is not stated")
    elif location.flow_l_min.value < LEAST_L_MIN:
        yield Gap(
            f"{location.id} counts grade A at {location.flow_l_min}, "
            f"less than {LEAST_L_MIN} L/min",
            "flow_l_min",
        )
