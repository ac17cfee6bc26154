"""Where in an example the surroundings of a case are found again."""

import datetime as dt
from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, get_args, get_origin

from ccs_author.model import Record, Route
from ccs_author.model.quantity import Quantity
from ccs_author.model.reference import referring_fields
from tests.rules.mutation.lessons import Lesson
from tests.rules.mutation.sites import Site, shape_of

Found = dict[Route, Route]
"""Record of a case to record of an example that is like it."""

_BESIDE = ("document", "regulations", "site", "assumed", "derived", "id", "name", "note")
_OF_EVERY_CASE = {("document",), ("regulations",), ("site",)}
_PLAIN = {("document", "status"), ("document", "version")}
_MOST_TRIED = 3000


class Likeness:
    """The records of a lesson's accepted case, sought again in one example."""

    def __init__(self, lesson: Lesson, site: Site) -> None:
        self._lesson = lesson
        self._site = site
        records = dict(lesson.good.strategy.records)
        self._records = records
        self._codes = {r.id: route for route, r in records.items() if hasattr(r, "id")}
        self.wanted = self._in_order()
        """The records of the case: that with the fact first, then what it refers to."""
        self._tries = 0

    def found(self) -> Iterator[Found]:
        """Yield every way in which the example holds what the case describes."""
        yield from self._extended({}, 0)

    def _in_order(self) -> list[Route]:
        """Return the record with the fact first, then what it refers to, then the others."""
        focus = self._lesson.focus
        written = [
            route
            for route, record in self._records.items()
            if focus[: len(route)] == route
            or (route[:1] not in _OF_EVERY_CASE and record.model_fields_set)
        ]
        first = [route for route in written if focus[: len(route)] == route]
        waiting, ordered = list(first), []
        rest = [route for route in written if route not in first]
        while waiting or rest:
            route = waiting.pop(0) if waiting else rest.pop(0)
            ordered.append(route)
            for name, _ in referring_fields(type(self._records[route])):
                for code in _codes(getattr(self._records[route], name)):
                    named = self._codes.get(code)
                    if named in rest:
                        rest.remove(named)
                        waiting.append(named)
        return ordered

    def _extended(self, found: Found, depth: int) -> Iterator[Found]:
        if depth == len(self.wanted):
            if self._same_texts(found):
                yield dict(found)
            return
        route = self.wanted[depth]
        for candidate in self.candidates(route, found):
            self._tries += 1
            if self._tries > _MOST_TRIED:
                return
            if candidate in found.values() or not self._alike(route, candidate, found):
                continue
            yield from self._extended({**found, route: candidate}, depth + 1)

    def _same_texts(self, found: Found) -> bool:
        """Whether texts that are the same in the case are the same in the example too."""
        texts: dict[str, str] = {}
        for route, place in found.items():
            mine, other = self._records[route], self._site.records[place]
            for field in mine.model_fields_set - set(_BESIDE):
                own, there = getattr(mine, field), getattr(other, field)
                plain = isinstance(own, str) and isinstance(there, str)
                if not plain or is_word(type(mine), field):
                    continue
                if texts.setdefault(own, there) != there:
                    return False
        return True

    def candidates(self, route: Route, found: Found) -> list[Route]:
        """Return the records of the example in the like place, within what is found."""
        for length in range(len(route) - 1, 0, -1):
            if route[:length] in found:
                begin = found[route[:length]]
                inner = shape_of(route[length:])
                shape = (*shape_of(begin), *inner)
                same = self._site.by_shape.get(shape, [])
                return [r for r in same if r[: len(begin)] == begin]
        return self._site.by_shape.get(shape_of(route), [])

    def _alike(self, route: Route, candidate: Route, found: Found) -> bool:
        mine, other = self._records[route], self._site.records[candidate]
        if type(mine) is not type(other):
            return False
        for field in type(mine).model_fields:
            if field in _BESIDE or self.is_records(getattr(mine, field)):
                continue
            if (*route, field) in _PLAIN and field != self._lesson.field:
                continue
            own, there = getattr(mine, field), getattr(other, field)
            if own in (None, ()):
                if (type(mine), field) in self._lesson.excuses and there not in (None, ()):
                    return False
            elif not self.agrees(mine, field, there, found):
                return False
        return self._refers_back(route, candidate, found)

    def is_records(self, value: Any) -> bool:
        """Whether a value is a record, or some."""
        return isinstance(value, Record) or (
            isinstance(value, tuple) and bool(value) and isinstance(value[0], Record)
        )

    def agrees(  # noqa: PLR0911 - one answer for each kind of field
        self, mine: Record, field: str, there: Any, found: Found
    ) -> bool:
        """Whether a field of the example says what the case says there, as far as matters."""
        own = getattr(mine, field)
        if there in (None, ()):
            return False
        if field in dict(referring_fields(type(mine))) or field == "between":
            pairs = zip(_codes(own), _codes(there), strict=False)
            if field == "between" and len(_codes(own)) != len(_codes(there)):
                return False
            return all(self._same(code, codes, found) for code, codes in pairs)
        if isinstance(own, bool):
            return own is there
        if is_word(type(mine), field):
            if isinstance(own, tuple):
                # A list that the example has in full may make up for what the case lacks.
                focal = field == self._lesson.field
                return set(own) <= set(there) if focal else set(own) == set(there)
            return bool(own == there)
        if isinstance(own, int | float | Quantity) and number(own) == 0:
            return number(there) == 0
        return True

    def _same(self, code: str, there: str, found: Found) -> bool:
        """Whether two ids may stand for each other, as far as it is settled."""
        route = self._codes.get(code)
        if route is None or route not in found:
            return True
        return bool(getattr(self._site.records.get(found[route]), "id", None) == there)

    def _refers_back(self, route: Route, candidate: Route, found: Found) -> bool:
        """Whether what was found before refers to this one where the case does."""
        code = getattr(self._records[route], "id", None)
        there = getattr(self._site.records[candidate], "id", None)
        for settled, place in found.items():
            mine, other = self._records[settled], self._site.records[place]
            for name in (*dict(referring_fields(type(mine))), "between"):
                own = _codes(getattr(mine, name, None))
                if code in own:
                    codes = _codes(getattr(other, name))
                    index = own.index(code)
                    if there not in codes:
                        return False
                    if name == "between" and codes.index(there) != index:
                        return False
        return True


def _codes(value: Any) -> tuple[str, ...]:
    return () if value is None else (value,) if isinstance(value, str) else tuple(value)


def number(value: Any) -> float | None:
    """Return a number, a quantity or a day as something to compare by."""
    if isinstance(value, Quantity):
        return value.value
    if isinstance(value, dt.date):
        return value.toordinal()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value


@cache
def is_word(kind: type[Record], field: str) -> bool:
    """Whether a field takes one of a few words."""
    return _literal(kind.model_fields[field].annotation)


def _literal(annotation: Any) -> bool:
    return get_origin(annotation) is Literal or any(map(_literal, get_args(annotation)))
