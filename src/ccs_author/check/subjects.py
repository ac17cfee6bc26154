"""The records of a strategy, sorted for whoever examines them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ccs_author.model import Record, Strategy
from ccs_author.model.facility import Door

if TYPE_CHECKING:
    from ccs_author.model import Route

Subject = tuple["Route", Record]
"""A record and the route to it."""


class Subjects:
    """All records of a strategy with their routes, sorted by kind."""

    def __init__(self, strategy: Strategy) -> None:
        self.strategy = strategy
        self.all: tuple[Subject, ...] = strategy.records
        self._by_kind: dict[type[Record], tuple[Subject, ...]] = {}
        self._by_class: dict[type[Record], list[Subject]] = {}
        for subject in self.all:
            self._by_class.setdefault(subject[1].__class__, []).append(subject)

    def of(self, kind: type[Record]) -> tuple[Subject, ...]:
        """Return the records of a class and of its subclasses."""
        if kind not in self._by_kind:
            self._by_kind[kind] = tuple(
                subject
                for found, subjects in self._by_class.items()
                if issubclass(found, kind)
                for subject in subjects
            )
        return self._by_kind[kind]

    def route_of(self, record: Record) -> Route | None:
        """Return the route to a record that is part of the strategy."""
        return self._routes.get(id(record))

    @cached_property
    def _routes(self) -> dict[int, Route]:
        # Equal records are still two records, so they are told apart by identity.
        return {id(record): route for route, record in self.all}


class Name(NamedTuple):
    """A value of the strategy, named for people."""

    item: str
    """The record it belongs to, by the ids on the route: `premises.rooms.C-R09`."""

    code: str | None
    """The nearest id on the route, or what stands for it: a door's two rooms."""

    field: str | None
    """The field inside the record, dotted."""

    path: tuple[str, ...] = ()
    """The record by ids alone, however its lists are ordered: see `ANY`."""


ANY = "*"
"""Stands in a path for a record without an id: its number would change with its neighbours."""


def named(strategy: Strategy, route: Route) -> Name:
    """Return the name of the value at `route`."""
    names: list[str] = []
    path: list[str] = []
    code: str | None = None
    depth = 0
    value: object = strategy
    for step in route:
        if isinstance(value, tuple) and isinstance(step, int):
            value = value[step]
            names.append(_code(value) or str(step))
            path.append(_code(value) or ANY)
            code = _code(value) or code
        else:
            value = getattr(value, str(step), None)
            names.append(str(step))
            path.append(str(step))
        if isinstance(value, Record):
            depth = len(names)
    field = ".".join(names[depth:]) or None
    return Name(".".join(names[:depth]), code, field, tuple(path[:depth]))


def _code(record: object) -> str | None:
    code = getattr(record, "id", None)
    if code is None and isinstance(record, Door):
        return ">".join(record.between)
    return code
