"""What the validation of an autoclave cycle looked at."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import autoclave

POROUS = (
    "equilibration time",
    "exposure time",
    "pressure and temperature correlation",
    "temperature range",
)


@rule(SterilisationCycle, ANNEX_1("8.59"), covers=("A1-AUT-005",), when=autoclave)
def moist_heat_validation(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """An autoclave is validated for what its load asks: penetration if porous, F0 if fluid.

    Porous loads hide air, so that equilibration shows whether steam got in; liquids heat
    slowly, so that time or F0 at their own temperature counts.

    State `moist_heat.load` and in `moist_heat.validated_for` what the validation covers.
    """
    steam = cycle.moist_heat
    if steam is None or steam.load is None:
        yield NotStated(
            f"{cycle.label} does not state whether its load is porous or fluid",
            "moist_heat" if steam is not None else None,
        )
        return
    missing = [item for item in POROUS if item not in steam.validated_for]
    if steam.load == "fluid":
        missing = [item for item in ("temperature",) if item not in steam.validated_for]
        if not {"time", "exposure time", "F0"} & set(steam.validated_for):
            missing.append("time or F0")
    if missing:
        yield NotStated(
            f"the validation of {cycle.label} does not state {', '.join(missing)}",
            "moist_heat.validated_for",
        )
