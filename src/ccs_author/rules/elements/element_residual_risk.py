"""Residual risk of elements."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Element
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.sixteen import applies, named


@rule(
    Element,
    ANNEX_1("3.1", "warning"),
    ANNEX_1("8.7", "warning"),
    covers=("A1-ELM-004",),
    when=applies,
)
def element_residual_risk(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """Each element states the risk that remains, and who accepted it when.

    A control that leaves no risk does not exist; what matters is that somebody weighed it.

    State `level`, `accepted_by` and `accepted` in `residual_risk`.
    """
    remaining = element.residual_risk
    if remaining is None or remaining.level is None:
        yield NotStated(f"{named(element, strategy)} states no residual risk", "residual_risk")
    elif not remaining.holds("accepted_by", "accepted"):
        yield NotStated(
            f"who accepted the residual risk of {named(element, strategy)}, and when, is "
            "not stated",
            "residual_risk",
        )
