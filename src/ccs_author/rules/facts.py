"""Which fields of a strategy a clause is told in: those whose description cites it."""

from collections.abc import Iterator
from functools import cache
from inspect import getdoc
from typing import Any, NamedTuple, get_args

from ccs_author.model import Record, Strategy
from ccs_author.model.docstrings import field_docstrings
from ccs_author.model.elements.element import Element
from ccs_author.rules.citations import Cited, cited


class Fact(NamedTuple):
    """A field of a kind of record."""

    kind: type[Record]
    """The kind of record."""

    field: str
    """Its field."""

    @property
    def path(self) -> str:
        """Where it stands in a strategy: `premises.doors.alarm_delay_s`."""
        return f"{place_of(self.kind)}.{self.field}".removeprefix(".")


@cache
def facts_by_clause() -> dict[Cited, tuple[Fact, ...]]:
    """Return the fields that cite a clause, by clause.

    A field that holds records states nothing itself; see `records_by_clause`.
    """
    found: dict[Cited, dict[Fact, None]] = {}
    for kind in _places():
        for field, text in field_docstrings(kind).items():
            if field in kind.model_fields and not _holds_records(kind, field):
                for clause in cited(text):
                    found.setdefault(clause, {})[Fact(kind, field)] = None
    return {clause: tuple(facts) for clause, facts in found.items()}


@cache
def records_by_clause() -> dict[Cited, tuple[str, ...]]:
    """Return where records stand that are described as being about a clause, by clause."""
    found: dict[Cited, dict[str, None]] = {}
    for kind in _places():
        for clause in cited(getdoc(kind) or ""):
            found.setdefault(clause, {})[place_of(kind)] = None
        for field, text in field_docstrings(kind).items():
            if field in kind.model_fields and _holds_records(kind, field):
                for clause in cited(text):
                    found.setdefault(clause, {})[Fact(kind, field).path] = None
    return {clause: tuple(places) for clause, places in found.items()}


def places_of(facts: tuple[Fact, ...]) -> tuple[str, ...]:
    """Return where facts stand; what all elements have in common is told once."""
    return tuple(dict.fromkeys(map(_told, facts)))


def place_of(kind: type[Record]) -> str:
    """Return where records of a kind stand first: `premises.doors`; the whole is empty.

    A kind that others have in common stands where they do.
    """
    if kind in _places():
        place = _places()[kind]
        key, _, rest = place.partition(".")
        shared = key in Strategy.ELEMENTS and rest.partition(".")[0] in Element.model_fields
        return f"<element>.{rest}" if shared else place
    if kind is Element:
        return "<element>"
    return ", ".join(place for found, place in _places().items() if issubclass(found, kind))


def _told(fact: Fact) -> str:
    shared = issubclass(fact.kind, Element) and fact.field in Element.model_fields
    return f"<element>.{fact.field}" if shared else fact.path


@cache
def _places() -> dict[type[Record], str]:
    found: dict[type[Record], str] = {Strategy: ""}
    waiting: list[type[Record]] = [Strategy]
    while waiting:
        kind = waiting.pop(0)
        for name, field in kind.model_fields.items():
            for inner in _kinds(field.annotation):
                if inner not in found:
                    found[inner] = f"{found[kind]}.{name}".removeprefix(".")
                    waiting.append(inner)
    return found


def _holds_records(kind: type[Record], field: str) -> bool:
    return any(True for _ in _kinds(kind.model_fields[field].annotation))


def _kinds(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _kinds(part)
