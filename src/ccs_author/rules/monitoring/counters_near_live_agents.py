"""Particle counters near live agents."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, NotStated, rule
from ccs_author.rules.critical import critical_zone


def opens_vectors(space: GradedSpace, strategy: Strategy) -> bool:
    """Whether vectors are open in a grade A space."""
    return critical_zone(space, strategy) and any(
        step.zone == space.id and step.vectors and step.exposure == "open"
        for step in strategy.steps
    )


@rule(
    GradedSpace,
    ANNEX_1("9.19", "warning"),
    ANNEX_1("9.20", "warning"),
    PART_IV("4.2.3", "warning"),
    ANNEX_2A("3.11"),
    FDA_ASEPTIC("X.E", "info"),
    covers=("ATMP-EM-004",),
    when=opens_vectors,
)
def counters_near_live_agents(space: GradedSpace, strategy: Strategy) -> Iterator[NotStated]:
    """Where vectors are open in grade A, the strategy says how particles are counted there.

    A counter draws the agent in, blows it out elsewhere and is hard to decontaminate; and an
    aerosol of the agent looks like a failure of the air.

    State `monitoring.live_agents`, or an entry in `monitoring.counting_exceptions` for the
    place.
    """
    monitoring = strategy.monitoring
    excepted = any(each.at == space.id for each in monitoring.counting_exceptions)
    if monitoring.live_agents is None and not excepted:
        yield NotStated(
            f"vectors are open in {space.id}; how particles are counted there is not stated"
        )
