"""Containment beside the protection of product."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.premises import Premises
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, NotStated, rule


def contains(premises: Premises, _: Strategy) -> bool:
    """Whether a room or barrier holds live or hazardous agents back."""
    return any(room.containment for room in premises.rooms) or any(
        barrier.containment_reason for barrier in premises.barriers
    )


@rule(
    Premises,
    ANNEX_2A("3.3", "warning"),
    PART_IV("4.2.1", "warning"),
    FDA_ASEPTIC("IV.C", "info"),
    covers=("ATMP-PRS-006",),
    when=contains,
)
def containment_and_protection(premises: Premises, _: Strategy) -> Iterator[NotStated]:
    """Where agents are contained, the strategy says how that leaves the product protected.

    Air that is drawn in to hold an agent back brings the surroundings along; the two aims have
    to be weighed in one place.

    State `premises.pressure_concept`: how cascade and containment work together.
    """
    if premises.pressure_concept is None:
        yield NotStated(
            "agents are contained; how the product stays protected beside that is not stated"
        )
