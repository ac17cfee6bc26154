"""Why a broken fact may rightly go unnoticed: others serve alike, or make up for it."""

from typing import Any

from ccs_author.model import Record
from ccs_author.model.reference import referring_fields
from tests.rules.mutation.breaks import Break
from tests.rules.mutation.judge import found_by, made
from tests.rules.mutation.lessons import Lesson
from tests.rules.mutation.likeness import is_word
from tests.rules.mutation.sites import MISSING, at, changed, shape_of

_BESIDE = {"id", "name", "note", "between", "assumed", "derived"}


def noticed_together(each: Break) -> bool:
    """Whether the rule notices once all that serve alike are broken.

    Many expectations ask for at least one: one sporicide, one signature of quality. To lose one
    of two is no gap; to lose both is.
    """
    lesson = each.lesson
    if lesson is None:
        return False
    whole = each.broken
    for route in each.site.by_shape.get(shape_of(each.route[:-1]), []):
        place = (*route, lesson.field)
        own = at(each.whole, place)
        if own is not MISSING:
            whole = changed(whole, place, _left(own, lesson, each.value))
    return _is_new(each, each.whole, whole)


def _left(own: Any, lesson: Lesson, value: Any) -> Any:
    after = lesson.after
    if value is MISSING or not isinstance(after, list | tuple) or not isinstance(own, tuple):
        return value
    left = [part for part in own if part in after]
    return left or MISSING


def made_up_for(each: Break) -> bool:
    """Whether the example states more than the case, and that makes up for the fact."""
    lesson = each.lesson
    return lesson is not None and (_by_other_facts(each, lesson) or _by_excuse(each, lesson))


def _by_other_facts(each: Break, lesson: Lesson) -> bool:
    """Whether the rule does notice as soon as the facts beside are those of the case."""
    whole = each.whole
    for route, record in lesson.good.strategy.records:
        for field in _facts(record) if route in each.found else ():
            place = (*each.found[route], field)
            if place != each.route:
                told = at(lesson.good.data, (*route, field))
                whole = changed(whole, place, _as_told(at(whole, place), told))
    return _is_new(each, whole, changed(whole, each.route, each.value))


def _facts(record: Record) -> list[str]:
    """Return the fields that hold plain values, and those that refer to others."""
    kind = type(record)
    # Where it is no item that others cite, a name is a fact like others.
    beside = _BESIDE - (set() if "id" in kind.model_fields else {"name"})
    return [
        field
        for field in sorted(record.model_fields_set - beside)
        if record.holds(field)
        and not is_word(kind, field)
        and _is_plain(getattr(record, field)) != (field in dict(referring_fields(kind)))
    ]


def _is_plain(value: Any) -> bool:
    return not isinstance(value, Record | dict | list | tuple)


def _as_told(own: Any, told: Any) -> Any:
    if isinstance(told, list | tuple):
        return own[: len(told)] if isinstance(own, list | tuple) else own
    return told


def _by_excuse(each: Break, lesson: Lesson) -> bool:
    """Whether the example holds an excuse of which the rule's other cases know."""
    in_case = {type(record) for _, record in lesson.good.strategy.records}
    return any(
        type(record) is kind and record.holds(field)
        for kind, field in lesson.excuses
        if kind not in in_case and field not in _BESIDE
        for record in each.site.records.values()
    )


def _is_new(each: Break, before: Any, after: Any) -> bool:
    old, new = made(before), made(after)
    if old is None or new is None or each.rule is None:
        return False
    found = found_by(each.rule, new, each.as_of)
    return bool(found - found_by(each.rule, old, each.as_of))
