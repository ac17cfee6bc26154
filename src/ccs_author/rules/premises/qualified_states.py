"""Occupancy states of qualification."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Graded
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule
from ccs_author.rules.classified import classified


@rule(
    Graded,
    ANNEX_1("4.23"),
    ANNEX_1("4.27"),
    ANNEX_1("4.31"),
    PART_IV("10.1", "warning"),
    covers=("A1-QLF-001",),
    when=classified,
)
def qualified_states(space: Graded, _: Strategy) -> Iterator[Gap]:
    """Every graded room and space is qualified at rest and in operation.

    At rest shows what the air can do; in operation shows whether it still does with people
    and machines at work.

    State both in `states` of `qualification`, with the report.
    """
    if space.qualification is None or not space.qualification.states:
        yield NotStated(
            f"{space.id} (grade {space.grade}) does not state in which occupancy states it is "
            "qualified",
            "qualification.states" if space.qualification else "qualification",
        )
        return
    states = set(space.qualification.states)
    if len(states) == 1:
        yield Gap(
            f"{space.id} (grade {space.grade}) is qualified {states.pop()} only",
            "qualification.states",
        )
