"""Where an example does not hold what a case describes: there it is written in.

The facts of the accepted case take the place of those of the example's nearest records
(`adapted`), or its records are added to those of the example (`planted`), or the sections of
which it speaks replace those of the example (`replaced`). Everything else of the example stays
around them. A rule must accept this ground before a fact in it is broken.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ccs_author.model import Record, Route
from tests.rules.mutation.lessons import Lesson, baseline_data
from tests.rules.mutation.likeness import Found, Likeness
from tests.rules.mutation.sites import MISSING, Site, at, changed, shape_of

AS_FOUND, ADAPTED, PLANTED, REPLACED = "as found", "adapted", "planted", "replaced"
KINDS = (AS_FOUND, ADAPTED, PLANTED, REPLACED)
"""From the strongest evidence to the weakest."""

_KEPT = {"id", "name", "note"}


@dataclass(frozen=True, eq=False)
class Ground:
    """Data that hold what a case describes, and where."""

    kind: str
    whole: Any
    found: Found
    codes: dict[str, str]
    """Ids of the case, and those that stand for them here."""

    def mapped(self, value: Any) -> Any:
        """Return a value of the case with the ids of this ground."""
        if isinstance(value, dict):
            return {key: self.mapped(part) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return [self.mapped(part) for part in value]
        if isinstance(value, str):
            return re.sub(r"[\w-]+", lambda m: self.codes.get(m[0], m[0]), value)
        return value


def grounds(lesson: Lesson, site: Site, kind: str, most: int) -> Iterator[Ground]:
    """Yield up to `most` grounds of a kind, the nearest first."""
    if kind == REPLACED:
        yield _replaced(lesson, site)
        return
    writing = _Writing(lesson, site, plant=kind == PLANTED)
    places: list[Route | None] = [*writing.candidates(lesson.focus, {})]
    for place in places[:most] or [None]:
        found = writing.placed(place)
        whole, codes = writing.written(found)
        yield Ground(writing.kind(found), whole, found, codes)


def _replaced(lesson: Lesson, site: Site) -> Ground:
    told = lesson.good.data
    said = {key: told[key] for key in _said(lesson)}
    routes = {route: route for route, _ in lesson.good.strategy.records}
    return Ground(REPLACED, {**site.data, **said}, routes, {})


def _said(lesson: Lesson) -> list[str]:
    """Return the sections of which the case itself speaks."""
    told, usual = lesson.good.data, baseline_data()
    said = [key for key in told if told[key] not in (usual.get(key, MISSING), {})]
    return [*said, *(["regulations"] if lesson.regulated else [])]


class _Writing:
    """One lesson's accepted case, written into one example."""

    def __init__(self, lesson: Lesson, site: Site, *, plant: bool) -> None:
        self._lesson, self._site, self._plant = lesson, site, plant
        self._likeness = Likeness(lesson, site)
        self._records = dict(lesson.good.strategy.records)
        said = {(key,) for key in _said(lesson)} & {("document",), ("site",)}
        self._wanted = [*self._likeness.wanted, *sorted(said - {*self._likeness.wanted})]

    def kind(self, found: Found) -> str:
        new = [place for place in found.values() if place not in self._site.records]
        return PLANTED if any(isinstance(place[-1], int) for place in new) else ADAPTED

    def candidates(self, route: Route, found: Found) -> list[Route]:
        """Return the example's records that could stand for one of the case, nearest first."""
        if self._plant and any(isinstance(step, int) for step in route):
            return []
        taken = set(found.values())
        free = [r for r in self._likeness.candidates(route, found) if r not in taken]
        return sorted(free, key=lambda there: self._distance(route, there, found))

    def _distance(self, route: Route, there: Route, found: Found) -> int:
        mine, other = self._records[route], self._site.records[there]
        if type(mine) is not type(other):
            return 1000
        stated = [f for f in mine.model_fields_set if mine.holds(f) and f not in _KEPT]
        differing = (
            not self._likeness.agrees(mine, field, getattr(other, field), found)
            for field in stated
            if not self._likeness.is_records(getattr(mine, field))
        )
        extra = other.model_fields_set - mine.model_fields_set
        excused = sum((type(mine), field) in self._lesson.excuses for field in extra)
        return sum(differing) + excused

    def placed(self, focus: Route | None) -> Found:
        """Return a place for each record of the case, that of the fact being settled."""
        found: Found = {}
        if focus is not None:
            self._settle(self._lesson.focus, focus, found)
        for route in self._wanted:
            if route not in found:
                near = self.candidates(route, found)
                self._settle(route, near[0] if near else self._new(route, found), found)
        return found

    def _settle(self, route: Route, place: Route, found: Found) -> None:
        for length in range(len(route) + 1):
            if route[:length] in self._records:
                found.setdefault(route[:length], place[:length])

    def _new(self, route: Route, found: Found) -> Route:
        """Return a place that the example does not have yet."""
        length = next((n for n in range(len(route), 0, -1) if route[:n] in found), 0)
        place = found.get(route[:length], ())
        for step in route[length:]:
            place = (*place, self._free(place, found) if isinstance(step, int) else step)
        return place

    def _free(self, listed: Route, found: Found) -> int:
        own = at(self._site.data, listed)
        used = {p[len(listed)] for p in found.values() if p[: len(listed)] == listed != p}
        free = 0 if own is MISSING else len(own)
        return free + len([index for index in used if isinstance(index, int) and index >= free])

    def written(self, found: Found) -> tuple[Any, dict[str, str]]:
        """Return the example with the facts of the case in it, and the ids used there."""
        codes = self._codes(found)
        ground = Ground("", None, found, codes)
        whole = self._site.data
        if self._lesson.regulated:
            regulations = self._lesson.good.data["regulations"]
            whole = changed(whole, ("regulations",), regulations)
        for route, place in sorted(found.items(), key=lambda pair: _in_order(pair[1])):
            record = self._records[route]
            if place not in self._site.records:
                whole = changed(whole, place, self._new_record(record, codes))
            for field, value in self._facts(route, record, new=at(whole, place)).items():
                whole = changed(whole, (*place, field), ground.mapped(value))
        return whole, codes

    def _codes(self, found: Found) -> dict[str, str]:
        codes = {}
        for route, place in found.items():
            code = getattr(self._records[route], "id", None)
            if code and place in self._site.records:
                codes[code] = self._site.records[place].id  # type: ignore[attr-defined]
            elif code:
                codes[code] = code if code not in self._site.strategy.items else f"{code}-new"
        return codes

    def _new_record(self, record: Record, codes: dict[str, str]) -> dict[str, Any]:
        code = getattr(record, "id", None)
        return {"id": codes[code]} if code else {}

    def _facts(self, route: Route, record: Record, new: Any) -> dict[str, Any]:
        """Return what is to be written; what excuses and is not in the case goes."""
        stated = {
            field: at(self._lesson.good.data, (*route, field))
            for field in sorted(record.model_fields_set)
            if not self._likeness.is_records(getattr(record, field))
            and (field not in _KEPT or (field != "id" and self._matters(route, field)))
        }
        gone = {
            field: MISSING
            for kind, field in sorted(self._lesson.spoken_of, key=str)
            if kind is type(record) and field in new and field not in {*stated, *_KEPT}
            if not record.holds(field) and not _are_records(new[field])
        }
        return {**gone, **{f: v for f, v in stated.items() if v is not MISSING}}

    def _matters(self, route: Route, field: str) -> bool:
        return route == self._lesson.focus and field == self._lesson.field


def _are_records(value: Any) -> bool:
    return isinstance(value, list | tuple) and bool(value) and isinstance(value[0], dict)


def _in_order(place: Route) -> tuple[int, str, tuple[int, ...]]:
    numbers = tuple(step for step in place if isinstance(step, int))
    return len(place), str(shape_of(place)), numbers
