"""Parameters of sterilising filtration."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import unmeasured
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid

WANTED = (
    "time",
    "pressure",
    "flow",
    "volume",
    "temperature",
    "hold time",
    "conditioning",
    "time for a known volume",
)


@rule(
    Filter,
    ANNEX_1("8.85"),
    ANNEX_1("8.86"),
    covers=("A1-FIL-013",),
    when=sterilising_liquid,
)
def filtration_parameters(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Sterilising filtration has a limit for each condition under which it was validated.

    Retention was shown for one time, pressure, flow, volume and temperature; a batch outside
    them was never challenged. The time for a known volume tells of a torn or blocked filter.

    List the parameters (with `measures`): time, pressure, flow, volume, temperature, hold time,
    conditioning, time for a known volume.
    """
    if not filter_.parameters:
        yield NotStated(f"{filter_.label} does not state its filtration parameters")
        return
    missing = unmeasured(filter_.parameters, WANTED)
    if missing:
        yield NotStated(
            f"{filter_.label} has no parameter for {', '.join(missing)}", "parameters"
        )
    for parameter in filter_.parameters:
        if parameter.quantity in WANTED and parameter.limit is None:
            yield NotStated(
                f"the parameter {parameter.quantity} of {filter_.label} has no limit",
                about=parameter,
            )
