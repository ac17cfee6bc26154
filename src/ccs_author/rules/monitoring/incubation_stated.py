"""Incubation of viable samples."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS, Monitoring
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def samples_organisms(monitoring: Monitoring, _: Strategy) -> bool:
    """Whether organisms are looked for."""
    return any(location.method in VIABLE_METHODS for location in monitoring.locations)


@rule(Monitoring, ANNEX_1("9.4"), covers=("A1-EMV-013",), when=samples_organisms)
def incubation_stated(monitoring: Monitoring, _: Strategy) -> Iterator[Gap]:
    """Incubation is stated with temperature and time.

    Organisms that the incubation does not grow are not found, however well they were sampled.

    State under `incubation` what is incubated, from which to which temperature, and how long.
    """
    if not monitoring.incubation:
        yield NotStated("how viable samples are incubated is not stated")
    for index, each in enumerate(monitoring.incubation):
        if not each.holds("temperature_min_c", "temperature_max_c", "duration_h"):
            name = each.what or f"entry {index + 1}"
            yield NotStated(
                f"incubation of {name} lacks temperature or time", f"incubation.{index}"
            )
