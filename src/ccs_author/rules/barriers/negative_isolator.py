"""Isolators below the pressure of their room."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def isolator(barrier: Barrier, _: Strategy) -> bool:
    """Whether the barrier is an isolator."""
    return barrier.kind in ("closed isolator", "open isolator")


@rule(
    Barrier,
    ANNEX_1("4.19"),
    PART_IV("4.2.1", "warning"),
    FDA_ASEPTIC("App. 1", "warning"),
    covers=("A1-BAR-007", "ATMP-BAR-004"),
    when=isolator,
)
def negative_isolator(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """An isolator is at higher pressure than its room, unless containment forbids it.

    At negative pressure each leak draws room air over the product.

    State `pressure_pa` above zero; otherwise the reason and special controls in
    `containment_reason`.
    """
    if barrier.pressure_pa is None:
        yield NotStated(f"{barrier.label} does not state its pressure against the room")
    elif barrier.pressure_pa.value <= 0 and barrier.containment_reason is None:
        yield Gap(
            f"{barrier.label} is at {barrier.pressure_pa} against its room, and no containment "
            "reason is given",
            "pressure_pa",
        )
