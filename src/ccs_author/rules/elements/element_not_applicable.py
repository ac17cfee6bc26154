"""Why an element does not apply."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Element
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.sixteen import applies, named

SHORTEST = 20


def set_aside(element: Element, strategy: Strategy) -> bool:
    """Whether the element is declared not applicable."""
    return not applies(element, strategy)


@rule(Element, ANNEX_1("2.5"), covers=("A1-ELM-002",), when=set_aside)
def element_not_applicable(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """An element that does not apply says why, and who approved that.

    Every site has people, premises and monitoring; what is truly absent can be told in a
    sentence.

    State `reason` in a sentence and the function in `approved_by`.
    """
    declared = element.not_applicable
    if declared is None:
        return
    reason = (declared.reason or "").strip()
    if not reason:
        yield NotStated(
            f"why {named(element, strategy)} does not apply is not stated",
            "not_applicable.reason",
        )
    elif len(reason) < SHORTEST:
        yield Gap(
            f"the reason why {named(element, strategy)} does not apply says too little: "
            f"{reason}",
            "not_applicable.reason",
        )
    if declared.approved_by is None:
        yield NotStated(
            f"who approved that {named(element, strategy)} does not apply is not stated",
            "not_applicable.approved_by",
        )
