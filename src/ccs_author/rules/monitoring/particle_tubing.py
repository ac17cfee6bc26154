"""Tubes of particle counters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

LONGEST_M = 1


def counts_a_cleanroom(location: MonitoringLocation, strategy: Strategy) -> bool:
    """Whether the location counts particles in grade A to D."""
    graded = strategy.grade_of(location.at) in {"A", "B", "C", "D"}
    return location.method == "particles" and graded


@rule(
    MonitoringLocation,
    ANNEX_1("5.9", "warning"),
    covers=("A1-EMP-008",),
    when=counts_a_cleanroom,
)
def particle_tubing(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """The tube of a particle counter is no longer than one metre, or its length is justified.

    Large particles settle in long tubes and bends and never reach the counter.

    Shorten the tube, or state `tubing_rationale`: the loss found, and how bends are kept few.
    """
    if location.tubing_m is None:
        if location.frequency == "continuous":
            yield NotStated(
                f"{location.id} counts continuously, but the length of its tube is not stated"
            )
    elif location.tubing_m.value > LONGEST_M and location.tubing_rationale is None:
        yield Gap(
            f"{location.id} draws through {location.tubing_m} of tube, longer than "
            f"{LONGEST_M} m, and no reason is given",
            "tubing_m",
        )
