"""Strategies nobody wrote: documents that fit the model, and spoilt ones.

They are drawn from the annotations of the model, not from the JSON Schema, so that the two
can be held against each other.
"""

import datetime as dt
from collections.abc import Iterator
from random import Random
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from ccs_author.model.limited import Limited
from ccs_author.model.quantity import In
from ccs_author.model.units import UNITS

IDS = ("R-101", "R-102", "C-R09", "BSC1", "a", "SOP.12", "Z_A/1")
WORDS = ("Filling isolator", "0", "no", "12:30:00", "µ-Stamp °C — “x” 😀", "x" * 300, " ")
NUMBERS = (0, 1, 5, -3, 0.45, 20.5, 3520, 1e-7)

_POOLS: dict[Any, tuple[Any, ...]] = {
    NoneType: (None,),
    bool: (True, False),
    int: (0, 1, 12, 10_000),
    float: NUMBERS,
    str: WORDS,
    dt.date: ("2026-09-01", "2024-02-29", "1999-12-31"),
}

Document = dict[str, Any]


def document(record: type[BaseModel], draw: Random, depth: int = 0) -> Document:
    """Return a document that `record` accepts, with a few of its fields stated."""
    chance = 0.5 if depth == 0 else 0.35 / depth
    return {
        name: value(Annotated[field.annotation, *field.metadata, None], draw, depth + 1)
        for name, field in record.model_fields.items()
        if field.is_required() or draw.random() < chance
    }


def value(annotation: Any, draw: Random, depth: int) -> Any:
    """Return something that an annotation accepts."""
    kind, marks = _parted(annotation)
    origin, parts = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        return value(draw.choice(parts), draw, depth)
    if origin is Literal:
        return draw.choice(parts)
    if origin is tuple:
        return [value(part, draw, depth) for part in _members(parts, marks, draw)]
    if origin is dict:
        keys = draw.sample(IDS, draw.choice((0, 1, 2)))
        return {key: value(parts[1], draw, depth) for key in keys}
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return document(kind, draw, depth)
    return _scalar(kind, marks, draw)


def _members(parts: tuple[Any, ...], marks: tuple[Any, ...], draw: Random) -> tuple[Any, ...]:
    if parts[-1] is not Ellipsis:
        return parts
    least = max((limit or 0 for limit in _limits(marks, "min_length")), default=0)
    return parts[:1] * max(least, draw.choice((0, 1, 1, 2)))


def _limits(marks: tuple[Any, ...], name: str) -> list[Any]:
    return [mark.limits.get(name) for mark in marks if isinstance(mark, Limited)]


def _parted(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    if get_origin(annotation) is Annotated:
        kind, *marks = get_args(annotation)
        inner, more = _parted(kind)
        return inner, (*more, *marks)
    return annotation, ()


def _scalar(kind: Any, marks: tuple[Any, ...], draw: Random) -> Any:
    if units := [mark.unit for mark in marks if isinstance(mark, In)]:
        number = draw.choice(NUMBERS[:6])
        return draw.choice((number, f"{number} {draw.choice([*UNITS[units[0]]])}"))
    if any(_limits(marks, "pattern")):
        return draw.choice(IDS)
    pool = _POOLS[kind]
    for least, most in zip(_limits(marks, "ge"), _limits(marks, "le"), strict=True):
        pool = pool if least is None else tuple(range(least, most + 1))
    return draw.choice(pool)


SPOILT = (
    "",
    "   ",
    "no such word",
    "R 101",
    "-R",
    "R-101\n",
    "2026-02-30",
    "2026-9-1",
    "20260901",
    "40 Pz",
    "40  Pa",
    "4e2 Pa",
    "12 m/s",
    "x" * 20_001,
    "x" * 100_001,
    -1,
    2.5,
    10**9,
    True,
    False,
    None,
    [],
    {},
    [None],
    [[]],
    ["x"],
    {"no_such_key": 1},
)


def spoil(strategy: Document, draw: Random) -> Document:
    """Return `strategy` changed at one place, seldom for the better."""
    holder, key = draw.choice(list(_places(strategy)))
    match draw.randrange(4):
        case 0 if isinstance(holder[key], dict):
            holder[key]["no_such_key"] = draw.choice(SPOILT)
        case 1:
            del holder[key]
        case 2 if isinstance(holder, dict):
            holder[f"{key}s"] = holder.pop(key)
        case _:
            holder[key] = draw.choice(SPOILT)
    return strategy


def _places(part: Any) -> Iterator[tuple[Any, Any]]:
    keys = part if isinstance(part, dict) else range(len(part))
    for key in keys:
        yield part, key
        if isinstance(part[key], dict | list):
            yield from _places(part[key])
