"""What flows pass on their way."""

from itertools import pairwise

from ccs_author.model import Strategy
from ccs_author.model.elements.design import Flow
from ccs_author.model.vocabulary import GRADE_ORDER, at_least

GOODS = {"material", "equipment"}


def into_a_or_b(flow: Flow, strategy: Strategy) -> bool:
    """Whether goods go from a lower grade into grade A or B."""
    return any(strategy.grade_of(inner) in {"A", "B"} for _, inner in rises(flow, strategy))


def rises(flow: Flow, strategy: Strategy) -> list[tuple[str, str]]:
    """Return each pair of places between which goods rise to a grade of D or better."""
    if flow.kind not in GOODS:
        return []
    return [
        (outer, inner)
        for outer, inner in pairwise(flow.route)
        if (low := strategy.grade_of(outer)) is not None
        and (high := strategy.grade_of(inner)) is not None
        and at_least(high, "D")
        and GRADE_ORDER[high] > GRADE_ORDER[low]
    ]
