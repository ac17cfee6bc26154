"""What the cases of the rules teach: which single fact, broken how, a rule must notice.

An accepted and a rejected case that differ in one fact say that this fact matters to the rule,
in the surroundings that both of them describe.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from random import Random
from typing import Any

from ruamel.yaml import YAML

from ccs_author.model import Record, Route, Strategy
from ccs_author.model.ready import strategy_of
from ccs_author.rules import AnyRule, catalogue
from tests.rules.mutation.sites import MISSING, ROOT, WRITTEN_FOR

_CASES = ROOT / "tests" / "rules"
_READER = YAML(typ="safe")
_BESIDE = ("gaps", "not stated", "as of")


@dataclass(frozen=True, eq=False)
class Told:
    """A case, as a strategy and as data."""

    name: str
    strategy: Strategy
    data: Any
    as_of: dt.date


@dataclass(frozen=True, eq=False)
class Lesson:
    """One fact whose breaking turns an accepted case into a rejected one."""

    rule: AnyRule
    good: Told
    bad: Told
    focus: Route
    """The record that holds the fact."""

    field: str
    inside: Route
    """Where the fact lies below the field."""

    before: Any
    after: Any
    excuses: frozenset[tuple[type[Record], str]]
    """Fields with which the rule's cases excuse what they would reject otherwise."""

    spoken_of: frozenset[tuple[type[Record], str]]
    """All fields that any accepted case of the rule states."""

    regulated: bool
    """Whether it matters to the rule which regulations are listed."""

    @property
    def kind(self) -> type[Record]:
        """The kind of record that holds the fact."""
        return type(dict(self.good.strategy.records)[self.focus])


def lessons(share: float = 1.0) -> Iterator[Lesson]:
    """Yield what the cases of a share of the rules teach, rule by rule."""
    for rule in catalogue():
        if Random(f"which {rule.id}").random() >= share:
            continue
        yield from taught_by(rule)


def taught_by(rule: AnyRule) -> Iterator[Lesson]:
    """Yield what the cases of one rule teach."""
    file = _CASES / rule.topic / f"{rule.id.replace('-', '_')}.yaml"
    if file.is_file():
        yield from _of_rule(rule, _READER.load(file))


def _of_rule(rule: AnyRule, spec: Any) -> Iterator[Lesson]:
    good = [_told(name, case or {}) for name, case in spec["accepts"].items()]
    bad = [_told(name, case) for name, case in spec["rejects"].items()]
    accepted = _fields(good)
    keys = {
        key for part in ("accepts", "rejects") for c in spec[part].values() for key in c or ()
    }
    for left, right in product(good, bad):
        if left.as_of != right.as_of:
            continue
        difference = _only_difference(left.data, right.data)
        if difference is None:
            continue
        route, before, after = difference
        found = _place(left.strategy, route)
        if found is not None:
            focus, field, inside = found
            # Whatever else an accepted case states may be what makes up for the fact.
            excuses = frozenset(accepted - _fields([left]) - _fields([right]))
            yield Lesson(
                rule,
                left,
                right,
                focus,
                field,
                inside,
                before,
                after,
                excuses,
                frozenset(accepted),
                "regulations" in keys,
            )


def _told(name: Any, case: dict[str, Any]) -> Told:
    keys = {key: value for key, value in case.items() if key not in _BESIDE}
    strategy = strategy_of(baseline() | keys)
    data = strategy.model_dump(exclude_unset=True)
    return Told(str(name), strategy, data, case.get("as of", WRITTEN_FOR))


@cache
def baseline() -> dict[str, Any]:
    """Return what every case states unless it says otherwise."""
    return dict(_READER.load(_CASES / "baseline.yaml"))


@cache
def baseline_data() -> dict[str, Any]:
    """Return the same as data of a strategy."""
    return dict(strategy_of(baseline()).model_dump(exclude_unset=True))


def _fields(cases: list[Told]) -> set[tuple[type[Record], str]]:
    return {
        (type(record), field)
        for case in cases
        for _, record in case.strategy.records
        for field in record.model_fields_set
        if record.holds(field)
    }


def _only_difference(good: Any, bad: Any, route: Route = ()) -> tuple[Route, Any, Any] | None:
    """Return the one place in which two cases differ, with both values."""
    steps: list[Any] = []
    if isinstance(good, dict) and isinstance(bad, dict):
        steps = [k for k in {**good, **bad} if good.get(k, MISSING) != bad.get(k, MISSING)]
    elif _listed(good) and _listed(bad) and len(good) == len(bad):
        steps = [i for i in range(len(good)) if good[i] != bad[i]]
        if steps and not isinstance(good[steps[0]], dict):
            return route, good, bad
    else:
        return route, good, bad
    if len(steps) != 1:
        return None
    (step,) = steps
    if isinstance(good, dict) and (step not in good or step not in bad):
        return (*route, step), good.get(step, MISSING), bad.get(step, MISSING)
    return _only_difference(good[step], bad[step], (*route, step))


def _listed(value: Any) -> bool:
    return isinstance(value, list | tuple)


def _place(strategy: Strategy, route: Route) -> tuple[Route, str, Route] | None:
    """Return the innermost record on a route, its field, and the rest of the way."""
    records = dict(strategy.records)
    for length in range(len(route) - 1, -1, -1):
        if route[:length] in records:
            return route[:length], str(route[length]), route[length + 1 :]
    return None
