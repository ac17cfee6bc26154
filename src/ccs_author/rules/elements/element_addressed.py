"""Whether an element is answered."""

import re
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.element import Element
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, PRACTICE, Gap, NotStated, rule
from ccs_author.rules.sixteen import applies, named

PLACEHOLDER = Pattern(
    r"\W*(t\.?b\.?[acd]\.?|to ?do|to be \w+|n/?a|none|x{2,}|placeholder|lorem ipsum.*|\?+)?\W*",
    re.IGNORECASE | re.DOTALL,
)

FEWEST_WORDS = 4


@rule(
    Element,
    ANNEX_1("2.5"),
    PRACTICE("the sixteen elements of Annex 1", "warning"),
    covers=("A1-ELM-001", "ATMP-CCS-001"),
    when=applies,
)
def element_addressed(element: Element, strategy: Strategy) -> Iterator[Gap]:
    """Each of the sixteen elements is answered in the site's own words.

    The list is the least a strategy covers; an element left out is a way in that nobody
    looked at.

    Write the `statement` of the element in a sentence or more, or fill `not_applicable` with
    the reason.
    """
    if element.statement is None:
        yield NotStated(f"{named(element, strategy)} has no statement", "statement")
    elif PLACEHOLDER.fullmatch(element.statement):
        yield NotStated(
            f"the statement of {named(element, strategy)} is a placeholder: "
            f"“{element.statement.strip()}”",
            "statement",
        )
    elif len(element.statement.split()) < FEWEST_WORDS:
        yield NotStated(
            f"the statement of {named(element, strategy)} says too little: "
            f"“{element.statement.strip()}”",
            "statement",
        )
