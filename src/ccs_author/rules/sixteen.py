"""The sixteen elements by number and name, and which of them the site has to fill."""

from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Element

NUMERALS: Final = (
    *("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"),
    *("ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"),
)


def named(element: Element, strategy: Strategy) -> str:
    """Return an element as people cite it: `element iii (personnel)`."""
    for numeral, key in zip(NUMERALS, strategy.ELEMENTS, strict=True):
        if getattr(strategy, key) is element:
            return f"element {numeral} ({key.replace('_', ' ')})"
    return "this element"


def applies(element: Element, _: Strategy) -> bool:
    """Whether the element is not declared to be without bearing on the site."""
    return element.not_applicable is None
