"""Owners of elements."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Element
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.sixteen import applies, named


@rule(
    Element,
    ANNEX_1("2.1", "warning"),
    covers=("A1-DOC-014", "A1-ELM-003"),
    when=applies,
)
def element_owned(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """Each element has an owner.

    What nobody owns nobody brings up to date.

    State the function in `owner`.
    """
    if element.owner is None:
        yield NotStated(f"{named(element, strategy)} has no owner", "owner")
