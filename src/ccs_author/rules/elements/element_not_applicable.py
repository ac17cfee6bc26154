"""Why an element does not apply."""

from collections.abc import Iterator

from ccs_author.model import Record, Strategy
from ccs_author.model.elements.element import Element
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.sixteen import applies, named

SHORTEST = 20
EVERYWHERE = {"premises", "personnel", "risk_management"}


def set_aside(element: Element, strategy: Strategy) -> bool:
    """Whether the element is declared not applicable."""
    return not applies(element, strategy)


@rule(Element, ANNEX_1("2.5"), covers=("A1-ELM-002",), when=set_aside)
def element_not_applicable(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """An element that does not apply says why, and who approved that.

    Every site has people, premises and risks; what is truly absent can be told in a sentence,
    and an element that holds facts is not absent.

    State `reason` in a sentence and the function in `approved_by`; or take `not_applicable` out
    and write what the site does.
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
    if _key(element, strategy) in EVERYWHERE:
        yield Gap(f"{named(element, strategy)} applies at every site", "not_applicable")
    elif facts := sorted(_facts(element)):
        yield Gap(
            f"{named(element, strategy)} is said not to apply, but holds "
            f"{' and '.join(facts[:2])}",
            "not_applicable",
        )


def _key(element: Element, strategy: Strategy) -> str | None:
    return next((key for key in strategy.ELEMENTS if getattr(strategy, key) is element), None)


def _facts(element: Element) -> Iterator[str]:
    """Yield the keys of an element that hold facts of its own subject."""
    for field in type(element).model_fields:
        value = getattr(element, field)
        if field in Element.model_fields or value in (None, (), {}):
            continue
        if isinstance(value, Record) and not value.model_fields_set:
            continue
        yield field
