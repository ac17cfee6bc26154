"""Airflow of grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, Gap, NotStated, rule


def grade_a(space: GradedSpace, _: Strategy) -> bool:
    """Whether the space is grade A."""
    return space.grade == "A"


@rule(
    GradedSpace,
    ANNEX_1("4.4"),
    ANNEX_1("4.19"),
    FDA_ASEPTIC("IV.A", "warning"),
    covers=("A1-AIR-005",),
    when=grade_a,
)
def grade_a_unidirectional(space: GradedSpace, strategy: Strategy) -> Iterator[Gap]:
    """Air in grade A is unidirectional.

    First air, straight from the filter, is what protects exposed product; turbulence brings
    back what it has met. A closed isolator for simple operations may do without, a filling line
    in one may not.

    State `airflow: unidirectional`, and show it with an airflow study; of a closed isolator for
    simple operations, why it does without in `airflow_rationale`.
    """
    if space.airflow is None:
        yield NotStated(f"{space.id} is grade A and does not state its airflow", "airflow")
    elif space.airflow == "turbulent":
        yield from _turbulent(space, strategy)


def _turbulent(space: GradedSpace, strategy: Strategy) -> Iterator[Gap]:
    if not isinstance(space, Barrier) or space.kind != "closed isolator":
        yield Gap(f"{space.id} is grade A, but its air is turbulent", "airflow")
        return
    line = next(
        (
            step.id
            for step in strategy.steps
            if step.zone == space.id and step.operation == "filling" and step.manual is False
        ),
        None,
    )
    if line is not None:
        yield Gap(
            f"{space.id} holds the filling line of {line}, but its air is turbulent", "airflow"
        )
    elif space.airflow_rationale is None:
        yield NotStated(
            f"{space.id} is a closed isolator with turbulent air, and why that serves is not "
            "stated",
            "airflow",
        )
