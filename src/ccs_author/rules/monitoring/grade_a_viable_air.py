"""Viable air monitoring in grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.critical import critical_zone
from ccs_author.rules.monitoring.grade_a_particles import told, untimed

AIR_METHODS = ("active air", "settle plate", "rapid viable")


@rule(
    GradedSpace,
    ANNEX_1("9.24"),
    PART_IV("4.2.3"),
    ANNEX_2A("3.11"),
    FDA_ASEPTIC("X.A", "warning"),
    covers=("A1-EMV-007", "ATMP-EM-001"),
    when=critical_zone,
)
def grade_a_viable_air(space: GradedSpace, strategy: Strategy) -> Iterator[Gap]:
    """Viable air is monitored throughout the critical work in every grade A zone.

    Organisms come in bursts, with an intervention or a breach; samples at start and end miss
    them.

    Let settle plates, changed after at most four hours, active air samples or a rapid method
    cover set-up and processing, and state `during: [whole session]`.
    """
    samples = [each for each in strategy.monitored_at(space.id) if each.method in AIR_METHODS]
    if not samples:
        yield NotStated(f"{space.id} is grade A, but no viable air sample is stated for it")
    elif all(untimed(each) for each in samples):
        yield NotStated(
            f"{space.id} is grade A; when {' and '.join(each.id for each in samples)} samples "
            "its air is not stated"
        )
    elif not any(each.whole_session for each in samples):
        yield Gap(
            f"{space.id} is grade A, but viable air is not monitored through the whole session "
            f"({'; '.join(map(told, samples))})"
        )
