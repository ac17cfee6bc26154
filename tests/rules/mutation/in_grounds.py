"""Facts broken where the surroundings of the case were written into an example first."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from ccs_author.model import Route
from tests.rules.mutation.breaks import Break
from tests.rules.mutation.grounds import Ground, grounds
from tests.rules.mutation.lessons import Lesson
from tests.rules.mutation.likeness import number
from tests.rules.mutation.sites import MISSING, Site, at, changed


def taught_in(lesson: Lesson, site: Site, kind: str, most: int) -> Iterator[Break]:
    """Yield up to `most` grounds of a kind in a site, each with the lesson's fact broken."""
    for ground in grounds(lesson, site, kind, most) if _single(lesson) else ():
        route = (*ground.found[lesson.focus], lesson.field, *lesson.inside)
        value = _value(lesson, ground, route)
        if value == at(ground.whole, route):
            continue
        yield Break(
            site,
            _operator(lesson.before, lesson.after),
            route,
            ground.whole,
            changed(ground.whole, route, value),
            lesson.rule.id,
            lesson.rule,
            lesson.good.as_of,
            f"{lesson.good.name} / {lesson.bad.name}",
            value,
            lesson,
            ground.found,
            ground.kind,
        )


def _value(lesson: Lesson, ground: Ground, route: Route) -> Any:
    """Return what the rejected case has there; a list of records keeps those of the site."""
    before, after = lesson.before, lesson.after
    if after is MISSING or not (_listed(before) or _listed(after)):
        return MISSING if after is MISSING else ground.mapped(after)
    gone, added = _difference([] if before is MISSING else list(before), list(after))
    own = at(ground.whole, route)
    place = (*lesson.focus, lesson.field)
    lost = {ground.found[*place, i][-1] for i in gone if (*place, i) in ground.found}
    kept = [] if own is MISSING or not after else list(own)
    left = [part for i, part in enumerate(kept) if i not in lost]
    return [*left, *(ground.mapped(part) for part in added)]


def _single(lesson: Lesson) -> bool:
    """Whether one fact differs, and not several records of a list."""
    before, after = lesson.before, lesson.after
    if after is MISSING or not after or not (_listed(before) or _listed(after)):
        return True
    gone, added = _difference([] if before is MISSING else list(before), list(after))
    return len(gone) + len(added) == 1


def _difference(before: list[Any], after: list[Any]) -> tuple[list[int], list[Any]]:
    """Return the indexes of what goes, and what comes."""
    gone, added = list(range(len(before))), []
    for part in after:
        same = next((index for index in gone if before[index] == part), None)
        if same is None:
            added.append(part)
        else:
            gone.remove(same)
    return gone, added


def _listed(value: Any) -> bool:
    return isinstance(value, list | tuple) and bool(value) and isinstance(value[0], dict)


def _operator(before: Any, after: Any) -> str:  # noqa: PLR0911 - one for each kind
    if after is MISSING or after in ((), []):
        return "dropped"
    if isinstance(after, bool):
        return "yes or no turned"
    if isinstance(after, dt.date):
        return "date made stale"
    if number(after) is not None:
        return "limit crossed"
    if isinstance(after, list | tuple):
        fewer = before is not MISSING and all(part in before for part in after)
        return "part of a list dropped" if fewer else "wrongly added"
    if before is MISSING or isinstance(after, dict):
        return "wrongly added"
    return "word swapped"
