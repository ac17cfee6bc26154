"""Display of pressure differences."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule
from ccs_author.rules.boundaries import opens_boundary, stated


@rule(
    Door,
    ANNEX_1("4.16"),
    FDA_ASEPTIC("IV.C", "warning"),
    covers=("A1-PRS-004",),
    when=opens_boundary,
)
def pressure_indicator(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """Every pressure difference between rooms of different grade is displayed.

    People who open the door must be able to see that air flows the right way before they
    do.

    Fit an indicator and state `indicator: true` at the door.
    """
    shown = stated(door, strategy, "indicator")
    if shown is None:
        yield NotStated(
            f"{door.label} does not state whether its pressure difference is displayed",
            "indicator",
        )
    elif not shown:
        yield Gap(f"the pressure difference of {door.label} is not displayed", "indicator")
