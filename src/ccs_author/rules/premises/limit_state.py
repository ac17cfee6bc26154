"""Occupancy state of limits."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.classified import qualified


@rule(
    Graded,
    ANNEX_1("4.27"),
    PART_IV("4.2.2"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("ATMP-GRD-009",),
    when=qualified,
)
def limit_state(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Every particle limit states whether it holds at rest or in operation.

    A grade is two cleanroom classes, one for each state; a figure without its state can be
    read either way.

    State `state: at rest` or `state: in operation` beside each pair of limits.
    """
    for stated in space.qualification.particles if space.qualification else ():
        if stated.state is None:
            yield NotStated(
                f"{space.id} states particle limits without the occupancy state",
                "state",
                about=stated,
            )
