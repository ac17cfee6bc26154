"""Reading the clauses that a text cites: `Annex 1 4.23 to 4.32, Annex 2A 5.17`."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, NamedTuple

from ccs_author.pattern import Pattern
from ccs_author.rules import known_editions


class Cited(NamedTuple):
    """A clause whatever the edition of its regulation."""

    family: str
    """The family, e.g. `annex-1`."""

    clause: str
    """The clause, e.g. `4.14`."""


_NAMES: Final = {
    "Annex 1": "annex-1",
    "A1": "annex-1",
    "Annex 2A": "annex-2a",
    "2A": "annex-2a",
    "Part IV": "part-iv",
    "P4": "part-iv",
    "FDA": "fda-aseptic",
}
_TABLES: Final = {"1": "4.27", "2": "4.31", "3": "8.6", "4": "8.10", "5": "9.15", "6": "9.30"}
"""The clauses of Annex 1 that hold its tables."""

_START: Final = Pattern(
    r"\b(?P<name>Annex 1|Annex 2A|Part IV|FDA|A1|P4|2A)(?=[ ]+(?:Table )?[B\d])"
    r"|\b(?P<whole>(?:Part I|Annex 15) [\d.]*\d|ISO [\d-]+(?::\d{4})?|ICH Q9\(R1\))"
)
_NUMBER: Final = Pattern(
    r"(?P<join>,? and |, | to | or | )(?:Table (?P<table>[1-6])|"
    r"(?P<clause>B?\d+(?:\.\d+)*))(?: [ivx]+(?![a-z]))?(?: [a-z](?![a-z]))?"
)


def cited(text: str) -> Iterator[Cited]:
    """Yield the clauses that a text names, as far as an edition of them is known."""
    for start in _START.finditer(text):
        if start["whole"]:
            yield from _whole(start["whole"])
        else:
            yield from _numbered(_NAMES[start["name"]], text, start.end())


def _numbered(family: str, text: str, position: int) -> Iterator[Cited]:
    known = clauses_of(family)
    order = list(known)
    last = ""
    while found := _NUMBER.match(text, position):
        number = _TABLES[found["table"]] if found["table"] else found["clause"]
        if found["join"] == " to " and last in known and number in known:
            between = order[order.index(last) + 1 : order.index(number)]
            yield from (Cited(family, each) for each in between)
        if number in known:
            yield Cited(family, number)
        last, position = number, found.end()


def _whole(name: str) -> Iterator[Cited]:
    for family in ("gmp", "standard"):
        if name in clauses_of(family):
            yield Cited(family, name)


@cache
def clauses_of(family: str) -> Mapping[str, str]:
    """Return the clauses of a family with their subjects, over all its editions."""
    found: dict[str, str] = {}
    for edition in known_editions().values():
        if edition.family == family:
            found |= edition.clauses
    return found


class Named(NamedTuple):
    """What a person calls a clause: its families, as far as they are told, and its number."""

    families: tuple[str, ...]
    """The families meant; all of them where only a number was given."""

    number: str
    """The number as it was given."""

    @property
    def clauses(self) -> tuple[Cited, ...]:
        """The clauses there are by that name."""
        found = (Cited(family, self.number) for family in self.families)
        return tuple(each for each in found if each.clause in clauses_of(each.family))


def named(words: str) -> Named | None:
    """Return what `A1 4.14`, `annex-1 4.14`, `eu-annex-1-2022 4.14` or `4.14` names."""
    text = " ".join(words.split())
    name, _, number = text.rpartition(" ")
    families = {edition.family: edition.family for edition in known_editions().values()}
    families |= {edition.id: edition.family for edition in known_editions().values()}
    families |= {short.lower(): family for short, family in _NAMES.items()}
    families |= {edition.short.lower(): edition.family for edition in known_editions().values()}
    if name and name.lower() in families:
        return Named((families[name.lower()],), number)
    for family in ("gmp", "standard"):
        if text in clauses_of(family):
            return Named((family,), text)
    if not name and re.fullmatch(r"B?\d+(\.\d+)*", number):
        return Named(tuple(dict.fromkeys(families.values())), number)
    return None
