"""Items for grade A on their way through grade B."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Flow
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.flows import GOODS


def crosses_b_to_a(flow: Flow, strategy: Strategy) -> bool:
    """Whether goods pass grade B on their way to grade A."""
    grades = [strategy.grade_of(place) for place in flow.route]
    return flow.kind in GOODS and "B" in grades and "A" in grades[grades.index("B") :]


@rule(Flow, ANNEX_1("4.12"), covers=("A1-LOCK-013",), when=crosses_b_to_a)
def protected_across_grade_b(flow: Flow, _: Strategy) -> Iterator[NotStated]:
    """Items for grade A are protected while they cross grade B.

    What was made sterile for grade A and then carried bare through grade B arrives as grade B.

    State in `protection` of the flow how they are wrapped or enclosed, and where that ends.
    """
    if flow.protection is None:
        yield NotStated(
            f"how items of {flow.label} for grade A are protected in grade B is not stated"
        )
