"""Critical parameters of tunnels."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cycles import dry_heat, unmeasured

WANTED = ("temperature", "heat penetration", "heat distribution", "air flow")


@rule(SterilisationCycle, ANNEX_1("8.67"), covers=("A1-DRY-004",), when=dry_heat)
def tunnel_parameters(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """A tunnel has parameters for belt speed, temperature, heat in the load and air flow.

    Belt speed is the exposure time of a tunnel, and air flow decides how evenly it heats.

    State `dry_heat.apparatus`, and for a tunnel list the parameters (with `measures`: belt
    speed or dwell time, temperature, heat penetration, heat distribution, air flow).
    """
    if cycle.dry_heat is None or cycle.dry_heat.apparatus is None:
        yield NotStated(
            f"{cycle.label} does not state whether it is a tunnel or an oven",
            "dry_heat" if cycle.dry_heat is not None else None,
        )
    elif cycle.dry_heat.apparatus == "tunnel":
        missing = unmeasured(cycle.parameters, WANTED)
        if len(unmeasured(cycle.parameters, ("belt speed", "dwell time"))) > 1:
            missing.insert(0, "belt speed")
        if missing:
            yield NotStated(
                f"{cycle.label} has no parameter for {', '.join(missing)}",
                "parameters" if cycle.parameters else None,
            )
