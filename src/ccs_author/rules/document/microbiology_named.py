"""Who knows microbiology."""

import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.pattern import Pattern
from ccs_author.rules import ANNEX_1, NotStated, rule

SKILLED: Final = Pattern(r"mi[ck]robiolog|steril\w* assurance|sterilit", re.IGNORECASE)
"""How functions with that knowledge are called, in the languages of Europe."""


def functions(strategy: Strategy) -> Iterator[str]:
    """Yield the functions that write, review, approve and own the strategy."""
    control = strategy.document
    signing = (*control.authors, *control.reviewers, *control.approvers)
    named = (each.function for each in signing)
    owners = (element.owner for element in strategy.elements)
    yield from (each for each in (control.owner, *named, *owners) if each is not None)


def anybody(_: Strategy, strategy: Strategy) -> bool:
    """Whether the strategy names any function."""
    return any(True for _ in functions(strategy))


@rule(Strategy, ANNEX_1("10.1", "warning"), covers=("A1-DOC-014",), when=anybody)
def microbiology_named(_: Strategy, strategy: Strategy) -> Iterator[NotStated]:
    """A function with knowledge of microbiology and sterility assurance answers for a part.

    Rooms, monitoring and investigations are judged by what organisms do, and somebody has to
    know that.

    Name that function as owner of an element, or among `authors`, `reviewers` or `approvers`
    of the document. Limits: it is known by the words microbiology or sterility assurance.
    """
    if any(SKILLED.search(each) for each in functions(strategy)):
        return
    if SKILLED.search(strategy.document.governance or ""):
        return
    yield NotStated(
        "no function for microbiology or sterility assurance is named among owners, authors, "
        "reviewers and approvers",
        "document",
    )
