"""Single counts of large particles."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.monitoring.grade_a_particle_sizes import counts_grade_a


@rule(
    MonitoringLocation,
    ANNEX_1("9.15", "info"),
    PART_IV("4.2.3", "info"),
    FDA_ASEPTIC("X.E", "info"),
    covers=("ATMP-EM-010",),
    when=counts_grade_a,
)
def particle_event_rule(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """Counts of large particles in grade A have a rule for single events.

    One count of 5 um in a one-minute sample already stands for 35 per cubic metre; without a
    rule stray counts either stop work or are explained away one by one.

    State `event_rule`: how many consecutive or repeated counts become an event.
    """
    if location.action_5um is not None and location.event_rule is None:
        yield NotStated(f"{location.id} has no rule for single counts of 5 um")
