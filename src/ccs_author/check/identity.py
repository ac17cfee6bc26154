"""Whether the ids of a strategy hold: each given once, each reference to a record there is.

Ids carry the whole document: a cross reference, a control of a risk, a waiver. So nothing
here can be waived.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ccs_author.check.notes import Note
from ccs_author.check.written_ids import written_ids
from ccs_author.load.nearest import did_you_mean
from ccs_author.model.elements.monitoring import MonitoringLocation
from ccs_author.model.reference import referring_fields
from ccs_author.model.release import Release
from ccs_author.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.check.subjects import Subjects
    from ccs_author.load import Loaded
    from ccs_author.model import Record, Route

# Ids of a known kind in fields whose type alone does not tell it.
_FURTHER: dict[type, tuple[tuple[str, tuple[str, ...]], ...]] = {
    MonitoringLocation: (("between", ("Room",)),),
    Release: (("rapid_method", ("RapidMethod",)),),
}
_CAPITAL = Pattern(r"(?<=[a-z])(?=[A-Z])")


class Ids:
    """The ids of a strategy, and what is said by them."""

    def __init__(self, loaded: Loaded, subjects: Subjects) -> None:
        self._subjects = subjects
        self._known: dict[str, tuple[Route, Record]] = {}
        self._twice: list[tuple[Route, str]] = []
        self._by_kinds: dict[tuple[str, ...], list[str]] = {}
        for route, record in subjects.all:
            code = record.__dict__.get("id")
            if code in self._known:
                self._twice.append((route, code))
            elif code is not None:
                self._known[code] = (route, record)
        # Where nothing of a file could be read, any id may be in it.
        self._anything = () in loaded.pruned
        self._elsewhere = written_ids(loaded.sources) if loaded.pruned else frozenset()

    def has(self, code: str) -> bool:
        """Whether a record has the id, or may have it where something could not be read."""
        return code in self._known or code in self._elsewhere

    def given_twice(self) -> Iterator[Note]:
        """Yield each id that a second record has too."""
        for route, code in self._twice:
            first, record = self._known[code]
            yield Note(
                "duplicate-id",
                f"`{code}` is already the id of another record, {_kind(record)}",
                (*route, "id"),
                "give one of the two another id, and correct what refers to it",
                other=((*first, "id"), "first used here"),
            )

    def unresolved(self) -> Iterator[Note]:
        """Yield each reference that names no record, or one of the wrong kind."""
        if self._anything:
            return
        for route, record in self._subjects.all:
            fields = referring_fields(record.__class__)
            for name, kinds in (*fields, *_FURTHER.get(record.__class__, ())):
                value = getattr(record, name)
                if isinstance(value, str):
                    yield from self.refused(value, kinds, (*route, name))
                elif value:
                    for index, code in enumerate(value):
                        yield from self.refused(code, kinds, (*route, name, index))

    def refused(self, code: str, kinds: tuple[str, ...], route: Route) -> Iterator[Note]:
        """Yield what is wrong with one reference, if anything is."""
        found = self._known.get(code)
        if found is None:
            if code not in self._elsewhere:
                yield self._unknown(code, kinds, route)
        elif not _is_one_of(found[1], kinds):
            yield self._of_another_kind(code, kinds, route)

    def _unknown(self, code: str, kinds: tuple[str, ...], route: Route) -> Note:
        wanted = "record" if kinds == ("Item",) else _either(kinds)
        advice = (
            did_you_mean(code, self._fitting(kinds))
            or f"add the {wanted} `{code}`, or correct the id"
        )
        return Note("unknown-id", f"no {wanted} has the id `{code}`", route, advice)

    def _of_another_kind(self, code: str, kinds: tuple[str, ...], route: Route) -> Note:
        first, record = self._known[code]
        return Note(
            "wrong-kind",
            f"`{code}` is {_kind(record)}, and a {_either(kinds)} is expected here",
            route,
            did_you_mean(code, self._fitting(kinds)),
            other=((*first, "id"), f"{_kind(record)} has this id"),
        )

    def _fitting(self, kinds: tuple[str, ...]) -> list[str]:
        if kinds not in self._by_kinds:
            known = self._known.items()
            self._by_kinds[kinds] = [code for code, (_, it) in known if _is_one_of(it, kinds)]
        return self._by_kinds[kinds]


def _is_one_of(record: Record, kinds: tuple[str, ...]) -> bool:
    return _is_kind(record.__class__, kinds)


@cache
def _is_kind(found: type[Record], kinds: tuple[str, ...]) -> bool:
    # Any record that has an id can be meant where any item is: a door as well.
    return kinds == ("Item",) or any(ancestor.__name__ in kinds for ancestor in found.__mro__)


def _kind(record: Record) -> str:
    words = _in_words(record.__class__.__name__)
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _either(kinds: tuple[str, ...]) -> str:
    *others, last = (_in_words(kind) for kind in kinds)
    return f"{', '.join(others)} or {last}" if others else last


def _in_words(kind: str) -> str:
    return _CAPITAL.sub(" ", kind).lower()
