"""Conditions of ethylene oxide cycles."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import ethylene_oxide, unmeasured

WANTED = ("gas concentration", "pressure", "gas quantity", "humidity", "temperature", "time")


@rule(
    SterilisationCycle,
    ANNEX_1("8.75", "warning"),
    ANNEX_1("8.77", "warning"),
    covers=("A1-EO-004",),
    when=ethylene_oxide,
)
def ethylene_oxide_conditions(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Ethylene oxide has preconditioning, and a parameter for each of its six conditions.

    Dry spores survive the gas, so that humidity and temperature have to be even beforehand.

    State `ethylene_oxide.preconditioning`, and parameters (with `measures`) for gas
    concentration, pressure, gas quantity, humidity, temperature and time.
    """
    if cycle.ethylene_oxide is None or cycle.ethylene_oxide.preconditioning is None:
        yield NotStated(
            f"{cycle.label} does not state its preconditioning",
            "ethylene_oxide" if cycle.ethylene_oxide is not None else None,
        )
    missing = unmeasured(cycle.parameters, WANTED)
    if missing:
        yield NotStated(
            f"{cycle.label} has no parameter for {', '.join(missing)}",
            "parameters" if cycle.parameters else None,
        )
