"""Airflow of grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule


def grade_a(space: GradedSpace, _: Strategy) -> bool:
    """Whether the space is grade A and no closed isolator, which may be turbulent."""
    closed = isinstance(space, Barrier) and space.kind == "closed isolator"
    return space.grade == "A" and not closed


@rule(
    GradedSpace,
    ANNEX_1("4.4"),
    ANNEX_1("4.19"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("A1-AIR-005",),
    when=grade_a,
)
def grade_a_unidirectional(space: GradedSpace, _: Strategy) -> Iterator[Gap]:
    """Air in grade A is unidirectional.

    First air, straight from the filter, is what protects exposed product; turbulence brings
    back what it has met. A closed isolator for simple operations may do without.

    State `airflow: unidirectional`, and show it with an airflow study.
    """
    if space.airflow is None:
        yield NotStated(f"{space.id} is grade A and does not state its airflow", "airflow")
    elif space.airflow == "turbulent":
        yield Gap(f"{space.id} is grade A, but its air is turbulent", "airflow")
