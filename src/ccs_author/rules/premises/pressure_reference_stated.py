"""Zero point of pressures."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Site
from ccs_author.rules import PRACTICE, Gap, NotStated, rule


def pressures_stated(_: Site, strategy: Strategy) -> bool:
    """Whether any room states a pressure."""
    return any(room.pressure_pa is not None for room in strategy.premises.rooms)


@rule(Site, PRACTICE("pressures share a reference", "info"), when=pressures_stated)
def pressure_reference_stated(site: Site, _: Strategy) -> Iterator[Gap]:
    """It is stated what the pressures of rooms are measured against.

    Two air-handling systems with two zero points make differences that nobody measured.

    State the reference in `pressure_reference` of the site, for example a corridor.
    """
    if site.pressure_reference is None:
        yield NotStated(
            "what room pressures are measured against is not stated", "pressure_reference"
        )
