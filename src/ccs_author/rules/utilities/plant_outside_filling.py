"""Machines of cooling and hydraulics."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def has_plant(utility: Utility, _: Strategy) -> bool:
    """Whether the utility is a cooling or hydraulic system."""
    return utility.kind in ("cooling", "hydraulics")


@rule(
    Utility,
    ANNEX_1("6.21", "warning"),
    ANNEX_1("6.22", "warning"),
    covers=("A1-HVY-001",),
    when=has_plant,
)
def plant_outside_filling(utility: Utility, strategy: Strategy) -> Iterator[Gap]:
    """Machines of cooling and hydraulics stand outside filling rooms, and their leaks show.

    Oil and coolant under pressure find every weak seal, and what they wet is hard to clean.

    State `plant_in` and `leak_detection`; where a machine must stand in a filling room, state
    its `containment`.
    """
    filling = {
        room
        for step in strategy.steps
        if step.operation == "filling"
        for room in (step.room, *step.also_in)
    }
    if not utility.plant_in:
        yield NotStated(f"where the machines of {utility.label} stand is not stated")
    inside = [room for room in utility.plant_in if room in filling]
    if inside and utility.containment is None:
        yield Gap(
            f"machines of {utility.label} stand in {', '.join(inside)}, where filling takes "
            "place, and no containment is stated",
            "plant_in",
        )
    if utility.leak_detection is None:
        yield NotStated(f"how a leak of {utility.label} is noticed is not stated")
