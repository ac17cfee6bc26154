"""Sampling heads of particle counters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def counts_unidirectional_air(location: MonitoringLocation, strategy: Strategy) -> bool:
    """Whether the location counts particles in unidirectional air of grade A."""
    place = strategy.find(location.at, Graded)
    return (
        location.method == "particles"
        and place is not None
        and place.grade == "A"
        and place.airflow == "unidirectional"
    )


@rule(
    MonitoringLocation,
    ANNEX_1("5.9"),
    covers=("A1-EMP-009",),
    when=counts_unidirectional_air,
)
def isokinetic_head(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """Particle counters draw isokinetically in unidirectional air.

    A head that draws faster or slower than the air moves misses large particles or gathers too
    many.

    Fit an isokinetic head against the airflow and state `isokinetic: true`.
    """
    if location.isokinetic is None:
        yield NotStated(
            f"{location.id} counts in unidirectional air; whether its head is isokinetic is "
            "not stated"
        )
    elif not location.isokinetic:
        yield Gap(
            f"{location.id} counts in unidirectional air without an isokinetic head",
            "isokinetic",
        )
