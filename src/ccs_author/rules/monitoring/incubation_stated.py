"""Incubation of viable samples."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS, Monitoring
from ccs_author.model.monitoring_methods import Incubation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def samples_organisms(monitoring: Monitoring, _: Strategy) -> bool:
    """Whether organisms are looked for."""
    return any(location.method in VIABLE_METHODS for location in monitoring.locations)


@rule(Monitoring, ANNEX_1("9.4"), covers=("A1-EMV-013",), when=samples_organisms)
def incubation_stated(monitoring: Monitoring, _: Strategy) -> Iterator[Gap]:
    """Incubation is stated with temperature and time, and for anaerobes it is decided.

    Organisms that the incubation does not grow are not found, however well they were sampled.

    State under `incubation` what is incubated, from which to which temperature, and how long;
    say in its `rationale`, or in `special_organisms`, whether anaerobes are looked for.
    """
    if not monitoring.incubation:
        yield NotStated("how viable samples are incubated is not stated")
    elif monitoring.special_organisms is None and not any(
        each.rationale for each in monitoring.incubation
    ):
        yield NotStated(
            "whether samples are incubated for anaerobes as well is not stated", "incubation"
        )
    for index, each in enumerate(monitoring.incubation):
        name = each.what or f"entry {index + 1}"
        if not each.holds("temperature_min_c", "temperature_max_c", "duration_h"):
            yield NotStated(
                f"incubation of {name} lacks temperature or time", f"incubation.{index}"
            )
        elif _reversed(each):
            yield Gap(
                f"incubation of {name} is from {each.temperature_min_c} to "
                f"{each.temperature_max_c}",
                f"incubation.{index}.temperature_min_c",
            )


def _reversed(incubation: Incubation) -> bool:
    low, high = incubation.temperature_min_c, incubation.temperature_max_c
    return low is not None and high is not None and low.value > high.value
