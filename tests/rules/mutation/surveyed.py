"""Facts that no lesson reaches, and whether any rule notices when they go or change.

This is no score, for much may be changed without harm. It shows where the rules look.
"""

from collections.abc import Iterator
from random import Random
from typing import Any

from ccs_author.model.vocabulary import GRADE_ORDER
from tests.rules.mutation.judge import found_by_all, ids_amiss, known, made
from tests.rules.mutation.sites import MISSING, WRITTEN_FOR, Site, at, changed

Fact = tuple[str, str]
"""A kind of record, and a field of it."""

_BESIDE = ("id", "name", "note", "assumed", "derived")


def facts(site: Site) -> dict[Fact, list[Any]]:
    """Return where each fact is stated in an example."""
    found: dict[Fact, list[Any]] = {}
    for route, record in site.records.items():
        for field in sorted(record.model_fields_set - set(_BESIDE)):
            value = at(site.data, (*route, field))
            if record.holds(field) and not isinstance(value, dict) and not _records(value):
                found.setdefault((type(record).__name__, field), []).append((*route, field))
    return found


def _records(value: Any) -> bool:
    return isinstance(value, list | tuple) and bool(value) and isinstance(value[0], dict)


def grades_swapped(site: Site, random: Random, most: int) -> Iterator[tuple[str, Any, Any]]:
    """Yield the example with one grade a step higher or lower."""
    grades = sorted(GRADE_ORDER, key=GRADE_ORDER.__getitem__)
    graded = [r for r in site.records if at(site.data, (*r, "grade")) in grades]
    for route in random.sample(graded, min(most, len(graded))):
        here = grades.index(at(site.data, (*route, "grade")))
        for way, word in ((-1, "grade one lower"), (1, "grade one higher")):
            if 0 <= here + way < len(grades):
                there = grades[here + way]
                yield word, (*route, "grade"), changed(site.data, (*route, "grade"), there)


def dropped(site: Site, fact: Fact, random: Random) -> Any:
    """Return the example without one statement of a fact."""
    return changed(site.data, random.choice(facts(site)[fact]), MISSING)


def noticed(site: Site, data: Any) -> bool:
    """Whether any rule finds more in the changed data than before, or the loader refuses."""
    strategy = made(data)
    if strategy is None:
        return True
    if ids_amiss(site, strategy) - ids_amiss(site, site.strategy):
        return True
    return bool(found_by_all(strategy, WRITTEN_FOR) - known(site))
