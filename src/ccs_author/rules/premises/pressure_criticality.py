"""Which pressure differences are critical."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Door
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.boundaries import opens_boundary, stated


@rule(Door, ANNEX_1("4.16"), covers=("A1-PRS-005",), when=opens_boundary)
def pressure_criticality(door: Door, strategy: Strategy) -> Iterator[Gap]:
    """The strategy says which pressure differences are critical, and why.

    Only a critical difference has to be recorded continuously and to alarm at once, so the
    decision settles how each boundary is watched.

    State `critical: true` or `false` at the door, and the reason in `criticality_reason`.
    """
    critical = stated(door, strategy, "critical")
    if critical is None:
        yield NotStated(
            f"{door.label} does not state whether its pressure difference is critical",
            "critical",
        )
    elif not stated(door, strategy, "criticality_reason"):
        decided = "critical" if critical else "not critical"
        yield NotStated(
            f"{door.label} does not state why its pressure difference is {decided}",
            "criticality_reason",
        )
