"""The examples as plain data, in which facts can be broken one at a time."""

import datetime as dt
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from ccs_author.check.authority import Authority
from ccs_author.load import Loaded, load
from ccs_author.model import Record, Route, Strategy
from ccs_author.model.ready import strategy_of
from ccs_author.rules import AnyRule, Severity

ROOT = Path(__file__).parents[3]
EXAMPLES = ROOT / "examples"
FOR_TRIALS = Path(__file__).parent / "sites"
WRITTEN_FOR = dt.date(2026, 11, 22)
MISSING: Any = object()
"""Stands where nothing is stated."""


@dataclass(frozen=True, eq=False)
class Site:
    """One example: its data, and what these make."""

    name: str
    data: Any
    faults: int
    """Faults in its files; what they touch is left out."""

    loaded: Loaded

    @cached_property
    def strategy(self) -> Strategy:
        """The unbroken strategy."""
        return strategy_of(self.data)

    @cached_property
    def records(self) -> dict[Route, Record]:
        """Every record, by its route."""
        return dict(self.strategy.records)

    @cached_property
    def by_shape(self) -> dict[Route, list[Route]]:
        """The routes of the records, by their routes without numbers."""
        found: dict[Route, list[Route]] = {}
        for route in self.records:
            found.setdefault(shape_of(route), []).append(route)
        return found

    @cached_property
    def _authority(self) -> Authority:
        return Authority(self.strategy)

    def asks(self, rule: AnyRule) -> bool:
        """Whether any basis of a rule is in force at the site."""
        return self.severity(rule) is not None

    def severity(self, rule: AnyRule) -> Severity | None:
        """Return how gravely a rule speaks at the site."""
        return self._authority.severity(rule)


@cache
def sites() -> tuple[Site, ...]:
    """Return the examples that can be read, and the sites for trials alone."""
    found = []
    for file in (
        *sorted(EXAMPLES.glob("*/site.yaml")),
        *sorted(FOR_TRIALS.glob("*/site.yaml")),
    ):
        loaded = load(file)
        if loaded.strategy is not None:
            data = loaded.strategy.model_dump(exclude_unset=True)
            sound = loaded._replace(faults=(), pruned=frozenset())
            found.append(Site(file.parent.name, data, len(loaded.faults), sound))
    return tuple(found)


def shape_of(route: Route) -> Route:
    """Return a route with its numbers left open."""
    return tuple("*" if isinstance(step, int) else step for step in route)


def at(data: Any, route: Route) -> Any:
    """Return what stands at a route, or `MISSING`."""
    for step in route:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return MISSING
    return data


def changed(data: Any, route: Route, value: Any) -> Any:
    """Return the data with another value at a route; `MISSING` takes it away.

    What is not there yet on the way is made; the index after the last one adds to a list.
    """
    step, *rest = route
    copy: Any = dict(data) if isinstance(data, dict) else list(data)
    if isinstance(copy, list) and step == len(copy) and value is not MISSING:
        copy.append(MISSING)
    if rest:
        inner = at(copy, (step,))
        empty: Any = [] if isinstance(rest[0], int) else {}
        copy[step] = changed(empty if inner is MISSING else inner, tuple(rest), value)
    elif value is MISSING:
        if at(copy, (step,)) is not MISSING:
            del copy[step]
    else:
        copy[step] = value
    return copy
