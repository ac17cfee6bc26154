"""Biosafety level of the site."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Vector
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule


@rule(
    Vector,
    PART_IV("15", "warning"),
    ANNEX_2A("B2.1", "warning"),
    covers=("ATMP-GMO-002",),
)
def biosafety_level(vector: Vector, strategy: Strategy) -> Iterator[Gap]:
    """The site works at a biosafety level that fits the risk group of each vector.

    Containment measures follow the level; a lower one leaves some of them out.

    Correct `biosafety_level` of the site, or the `risk_group` of the vector.
    """
    level, group = strategy.site.biosafety_level, vector.risk_group
    if group is None:
        yield NotStated(f"{vector.id} does not state its risk group")
    elif level is None:
        yield NotStated(
            f"{vector.id} is of risk group {group}, and the biosafety level of the site is "
            "not stated"
        )
    elif level < group:
        yield Gap(
            f"{vector.id} is of risk group {group}, but the site works at biosafety level "
            f"{level}",
            "risk_group",
        )
