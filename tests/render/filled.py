"""A strategy that states every fact there is, each with a value of its own."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from ccs_author.model import Strategy
from ccs_author.model.base import Record
from ccs_author.model.quantity import In

_FIRST_DAY = dt.date(2001, 1, 1)


class Filler:
    """Invents values; the same ones each time."""

    def __init__(self) -> None:
        self.count = 0
        self.marks: dict[str, str] = {}
        """What must be printed, and for which field."""

    def record(self, kind: type[Record]) -> dict[str, Any]:
        """Return a record as an author would write it."""
        made: dict[str, Any] = {}
        for name, field in kind.model_fields.items():
            if name in {"assumed", "derived", "ccs"}:
                continue
            where = f"{kind.__name__}.{name}"
            made[name] = self.value(field.annotation, field.metadata, where)
        return made

    def value(self, annotation: Any, metadata: Any, where: str) -> Any:
        """Return a value of a field's type."""
        origin = get_origin(annotation)
        if origin is Annotated:
            inner, *more = get_args(annotation)
            return self.value(inner, (*metadata, *more), where)
        if origin is Literal:
            return get_args(annotation)[0]
        if origin is tuple:
            length = 2 if where.endswith(".between") else 1
            return [self.value(get_args(annotation)[0], (), where) for _ in range(length)]
        if origin is dict:
            return {self.text(where): self.text(where)}
        if origin is Union or type(annotation).__name__ == "UnionType":
            stated = next(each for each in get_args(annotation) if each is not type(None))
            return self.value(stated, metadata, where)
        return self.plain(annotation, metadata, where)

    def plain(self, kind: Any, metadata: Any, where: str) -> Any:
        """Return a value of a type that is no union, list or choice."""
        if any(isinstance(mark, In) for mark in metadata):
            return self.number(where)
        if isinstance(kind, type) and issubclass(kind, Record):
            return self.record(kind)
        if kind is bool:
            return True
        if kind in {int, float}:
            levels = [m.limits["le"] for m in metadata if "le" in getattr(m, "limits", {})]
            # Levels are too few for each field to have one of its own.
            return levels[0] if levels else kind(self.number(where))
        if kind is dt.date:
            self.count += 1
            day = (_FIRST_DAY + dt.timedelta(days=self.count)).isoformat()
            self.marks[day] = where
            return day
        return self.text(where)

    def number(self, where: str) -> int:
        """Return a number that no other field has."""
        self.count += 1
        number = 100_000 + self.count
        self.marks[str(number)] = where
        return number

    def text(self, where: str) -> str:
        """Return a text that no other field has."""
        self.count += 1
        text = f"Mark{self.count}"
        self.marks[text] = where
        return text


def filled() -> tuple[Strategy, dict[str, str]]:
    """Return the strategy, and what it states: value to field."""
    filler = Filler()
    strategy = Strategy.model_validate(filler.record(Strategy))
    return strategy, filler.marks


def fields_of(marks: dict[str, str], wanted: set[str]) -> Counter[str]:
    """Return the fields whose values are among `wanted`."""
    return Counter(where for mark, where in marks.items() if mark in wanted)
