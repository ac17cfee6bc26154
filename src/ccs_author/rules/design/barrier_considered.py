"""Why there is no barrier."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.elements.design import Design
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import aseptic_open, space_of


def works_without_barrier(_: Design, strategy: Strategy) -> bool:
    """Whether any open aseptic step takes place outside isolators and RABS."""
    return any(
        aseptic_open(step, strategy) and not isinstance(space_of(step, strategy), Barrier)
        for step in strategy.steps
    )


@rule(
    Design,
    ANNEX_1("4.3"),
    ANNEX_1("8.9"),
    PART_IV("4.2.2", "warning"),
    ANNEX_2A("3.11", "warning"),
    FDA_ASEPTIC("IV.A", "info"),
    covers=("A1-BAR-001", "ATMP-BAR-007"),
    when=works_without_barrier,
)
def barrier_considered(design: Design, strategy: Strategy) -> Iterator[Gap]:
    """Open aseptic work outside isolators and RABS tells why no barrier is used.

    Barriers keep people and product apart; whoever works without one shows what does it
    instead.

    State in `design.barrier_rationale` which barriers were considered, why they were not
    chosen, and what compensates.
    """
    if not design.barrier_rationale:
        step = next(
            each
            for each in strategy.steps
            if aseptic_open(each, strategy)
            and not isinstance(space_of(each, strategy), Barrier)
        )
        yield NotStated(
            f"{step.id} is open and aseptic without isolator or RABS, and the reason is not "
            "stated",
            "barrier_rationale",
        )
