"""Facts of the examples broken as the cases of the rules teach."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from random import Random
from typing import Any, get_args

from ccs_author.model import Record, Route
from ccs_author.model.reference import referring_fields
from ccs_author.rules import AnyRule
from tests.rules.mutation.lessons import Lesson
from tests.rules.mutation.likeness import Found, Likeness, is_word, number
from tests.rules.mutation.sites import MISSING, WRITTEN_FOR, Site, at, changed

_MOST_LIKE = 300
"""Most places in one example that are considered for a lesson."""


@dataclass(frozen=True, eq=False)
class Break:
    """One fact of one example, broken in one way."""

    site: Site
    operator: str
    """What was done: `dropped`, `limit crossed`, `word swapped`, …"""

    route: Route
    """The fact."""

    whole: Any
    """The data before, in which figures of the case may stand for those of the site."""

    broken: Any
    """The data after."""

    expected: str
    """The rule or check that ought to notice."""

    rule: AnyRule | None
    """That rule; None for the checks of ids."""

    as_of: dt.date
    why: str
    """What teaches it: the names of the two cases."""

    value: Any = MISSING
    """What was put there."""

    lesson: Lesson | None = None
    found: Found = field(default_factory=dict)
    """Where the records of the case are found in the example."""

    ground: str = "as found"
    """What had to be written into the example first: see `grounds`."""


def taught(lesson: Lesson, site: Site, random: Random, most: int) -> list[Break]:
    """Return up to `most` facts of a site, broken as a lesson teaches."""
    places = list(islice(Likeness(lesson, site).found(), _MOST_LIKE))
    random.shuffle(places)
    made: dict[Route, Break] = {}
    for found in places:
        breaking = _Breaking(lesson, site, found)
        if breaking.route not in made:
            done = breaking.done()
            if done is not None:
                made[breaking.route] = done
        if len(made) == most:
            break
    return list(made.values())


class _Breaking:
    """One lesson, applied to one place."""

    def __init__(self, lesson: Lesson, site: Site, found: Found) -> None:
        self._lesson, self._site, self._found = lesson, site, found
        self.route = (*found[lesson.focus], lesson.field)
        self._own = at(site.data, self.route)

    def done(self) -> Break | None:  # noqa: PLR0911 - one answer for each kind of value
        """Return the break; None where the place does not state the fact as the case does."""
        after = self._lesson.after
        if self._lesson.inside or self._own == after:
            return None
        if after is MISSING or after in ((), []):
            return None if self._own is MISSING else self._made("dropped", MISSING)
        if isinstance(after, bool):
            return self._made("yes or no turned", after)
        if number(after) is not None:
            return self._crossed(after)
        if isinstance(after, list | tuple):
            return self._fewer(after)
        if isinstance(after, str):
            return self._worded(after)
        return None

    def _made(
        self, operator: str, value: Any, whole: Any = None, as_of: dt.date = WRITTEN_FOR
    ) -> Break:
        whole = self._site.data if whole is None else whole
        broken = changed(whole, self.route, value)
        lesson = self._lesson
        why = f"{lesson.good.name} / {lesson.bad.name}"
        return Break(
            self._site,
            operator,
            self.route,
            whole,
            broken,
            lesson.rule.id,
            lesson.rule,
            as_of,
            why,
            value,
            lesson,
            self._found,
        )

    def _crossed(self, after: Any) -> Break | None:
        operator = "date made stale" if isinstance(after, dt.date) else "limit crossed"
        as_of = self._lesson.good.as_of
        before, mine = number(self._lesson.before), number(self._own)
        limit = number(after)
        if len(list(self._figures())) > 1 or self._lesson.rule.dated:
            # What matters is how the figures compare, so they all come from the case.
            return self._made(operator, after, self._figures_of_case(), as_of)
        if before is None or mine is None or limit is None:
            return None
        return self._made(operator, after) if (limit > before) == (limit > mine) else None

    def _figures(self) -> Iterator[tuple[Route, str, Any]]:
        for route, record in self._lesson.good.strategy.records:
            for name in record.model_fields_set if route in self._found else ():
                value = getattr(record, name)
                if number(value) is not None:
                    yield route, name, value

    def _figures_of_case(self) -> Any:
        whole = self._site.data
        for route, name, value in self._figures():
            whole = changed(whole, (*self._found[route], name), value)
        return whole

    def _fewer(self, after: Any) -> Break | None:
        before = self._lesson.before
        if before is MISSING or self._own is MISSING:
            return None
        gone = [part for part in before if part not in after]
        if [part for part in after if part not in before] or not gone:
            return None
        left = [part for part in self._own if not any(self._like(part, g) for g in gone)]
        if len(left) == len(self._own) or (not left and after):
            return None
        return self._made("part of a list dropped", left)

    def _like(self, part: Any, gone: Any) -> bool:
        if not isinstance(gone, dict):
            return bool(part == gone or part == self._named(gone))
        kind = self._lesson.kind.model_fields[self._lesson.field].annotation
        words = {k: v for k, v in gone.items() if _is_word_of(kind, k)}
        return bool(words) and all(part.get(k) == v for k, v in words.items())

    def _worded(self, after: str) -> Break | None:
        kind, name = self._lesson.kind, self._lesson.field
        before = self._lesson.before
        if is_word(kind, name):
            same = before is MISSING or self._own == before
            return self._made("word swapped", after) if same else None
        if name in dict(referring_fields(kind)):
            other = self._named(after)
            return self._made("another id", other) if other and other != self._own else None
        if isinstance(self._own, str) and isinstance(before, str):
            same = self._own.casefold() == before.casefold()
            return self._made("text changed", after) if same else None
        return None

    def _named(self, code: Any) -> str | None:
        for route, record in self._lesson.good.strategy.records:
            if getattr(record, "id", None) == code and route in self._found:
                return getattr(self._site.records[self._found[route]], "id", None)
        return None


def _is_word_of(annotation: Any, name: str) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return name in annotation.model_fields and is_word(annotation, name)
    return any(_is_word_of(part, name) for part in get_args(annotation))
