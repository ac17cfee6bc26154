"""When the exposure time of a heat cycle starts."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def timed(cycle: SterilisationCycle, _: Strategy) -> bool:
    """Whether a heat cycle has an exposure time; a tunnel has a belt speed."""
    return cycle.by_heat and not (cycle.dry_heat and cycle.dry_heat.apparatus == "tunnel")


@rule(
    SterilisationCycle,
    ANNEX_1("8.51"),
    ANNEX_1("8.52"),
    covers=("A1-STE-018",),
    when=timed,
)
def exposure_start(cycle: SterilisationCycle, _: Strategy) -> Iterator[Gap]:
    """Exposure starts when the whole load is at temperature, by probes placed on evidence.

    The chamber is hot long before the middle of the load is.

    State `exposure_starts: whole load at temperature`, and in `probes` the study behind the
    positions of the probes.
    """
    if cycle.probes is None:
        yield NotStated(f"{cycle.label} names no study behind the positions of its probes")
    if cycle.exposure_starts is None:
        yield NotStated(f"{cycle.label} does not state when its exposure time starts")
    elif cycle.exposure_starts == "chamber at temperature":
        yield Gap(
            f"the exposure time of {cycle.label} starts with the chamber at temperature, "
            "not with the whole load",
            "exposure_starts",
        )
