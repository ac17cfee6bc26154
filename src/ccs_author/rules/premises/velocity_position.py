"""Where air velocity is measured."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def velocity_stated(space: GradedSpace, _: Strategy) -> bool:
    """Whether the space states an air velocity."""
    return space.velocity_min_m_s is not None or space.velocity_max_m_s is not None


@rule(GradedSpace, ANNEX_1("4.30"), covers=("A1-AIR-004",), when=velocity_stated)
def velocity_position(space: GradedSpace, _: Strategy) -> Iterator[Gap]:
    """The position at which air velocity is measured is stated.

    The same filter gives another figure at its face than where hands work.

    State it in `velocity_position`, for example the height above the work surface.
    """
    if not space.velocity_position:
        yield NotStated(
            f"{space.id} does not state where its air velocity is measured", "velocity_position"
        )
