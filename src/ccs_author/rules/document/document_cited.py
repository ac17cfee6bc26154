"""Documents in the list that nothing rests on."""

from collections.abc import Iterator
from typing import Final

from ccs_author.model import Record, Strategy
from ccs_author.model.reference import referring_fields
from ccs_author.pattern import Pattern
from ccs_author.rules import PRACTICE, Gap, rule


def documents_listed(_: Strategy, strategy: Strategy) -> bool:
    """Whether any document is listed."""
    return bool(strategy.documents)


@rule(Strategy, PRACTICE("documents listed are cited", "info"), when=documents_listed)
def document_cited(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
    """Every document of the list is cited by a record or named in a text.

    A list that is longer than what rests on it hides which documents matter, and grows stale.

    Cite the document where it holds something up, or take it out of `documents`.
    """
    cited = {code for _, record in strategy.records for code in _codes(record)}
    left = [each for each in strategy.documents if each.id not in cited]
    if not left:
        return
    named = _named_in_prose({document.id for document in left}, strategy.prose)
    for document in left:
        if document.id not in named:
            yield Gap(f"{document.label} is listed, and nothing cites it", about=document)


def _named_in_prose(codes: set[str], prose: str) -> set[str]:
    """Return which of `codes` a text names."""
    if len(codes) > _MANY:
        atoms = {*_ATOM.findall(prose)}
        # A code of several atoms has to be looked for as it stands.
        codes = {code for code in codes if code in atoms or not _ATOM.fullmatch(code)}
        return {code for code in codes if code in atoms or _named(code, prose)}
    return {code for code in codes if _named(code, prose)}


_MANY: Final = 100
"""From here on, one walk through the text is faster than a search for each code."""

_ATOM: Final = Pattern(r"[\w-]+")


def _named(code: str, prose: str) -> bool:
    # Looking for plain text is much faster than a pattern.
    start = prose.find(code)
    while start >= 0:
        end = start + len(code)
        if not (_goes_on(prose[start - 1 : start]) or _goes_on(prose[end : end + 1])):
            return True
        start = prose.find(code, end)
    return False


def _goes_on(letter: str) -> bool:
    return letter.isalnum() or letter in {"-", "_"}


def _codes(record: Record) -> Iterator[str]:
    for field, _ in referring_fields(type(record)):
        value = getattr(record, field)
        yield from (value,) if isinstance(value, str) else value or ()
