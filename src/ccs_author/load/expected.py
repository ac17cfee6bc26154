"""What the model expects at each route, read from pydantic's core schema.

Core schemas are not a stable interface of pydantic; tests hold the shapes used here.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import BaseModel

    from ccs_author.model import Route

Schema = dict[str, Any]

_DEEPEST_LIST = 4
_LISTS = ("list", "tuple", "set", "frozenset")


class Trace(NamedTuple):
    """A pydantic location, told apart into the route in the data and the labels in it."""

    route: Route
    key: bool
    """Whether the fault is in the key itself."""
    union: int | None
    """How many steps of the route lead to the first plain union, if there is one."""
    label: str
    """The label of the choice within that union."""


class Expected:
    """Answers what a model expects; schemas are passed around, never changed."""

    def __init__(self, core_schema: Callable[[], Schema]) -> None:
        self._core_schema = core_schema

    @cached_property
    def root(self) -> Schema:
        """What the whole must be."""
        # Most strategies never ask: a sound one without CSV files is only validated.
        return self._core_schema()

    @cached_property
    def _defined(self) -> dict[str, Schema]:
        found: dict[str, Schema] = {}
        stack: list[Any] = [self.root]
        while stack:
            part = stack.pop()
            if isinstance(part, dict):
                if "ref" in part and part.get("type") != "definition-ref":
                    found[part["ref"]] = part
                stack.extend(part.values())
            elif isinstance(part, list | tuple):
                stack.extend(part)
        return found

    def inner(self, schema: Schema) -> Schema:
        """Return the schema below wrappers that do not appear in a location."""
        while True:
            match schema["type"]:
                case "definition-ref":
                    schema = self._defined[schema["schema_ref"]]
                case "chain":
                    schema = schema["steps"][0]
                case "json-or-python":
                    schema = schema["python_schema"]
                case "lax-or-strict":
                    schema = schema["lax_schema"]
                case "dict" | "list" | "tuple" | "set" | "frozenset" | "function-plain":
                    return schema
                case _ if "schema" in schema:
                    schema = schema["schema"]
                case _:
                    return schema

    def record(self, schema: Schema) -> type[BaseModel] | None:
        """Return the record class that a schema stands for."""
        while "cls" not in schema:
            if schema["type"] == "definition-ref":
                schema = self._defined[schema["schema_ref"]]
            elif "schema" in schema and schema["type"] not in ("dict", *_LISTS):
                schema = schema["schema"]
            else:
                return None
        found: type[BaseModel] = schema["cls"]
        return found

    def fields(self, schema: Schema) -> dict[str, Schema]:
        """Return the keys of a record and what each expects; none for other schemas."""
        inner = self.inner(schema)
        if inner["type"] == "model-fields":
            return {
                field.get("validation_alias", name): field["schema"]
                for name, field in inner["fields"].items()
            }
        found: dict[str, Schema] = {}
        for choice in self.choices(inner):
            found |= self.fields(choice)
        return found

    def items(self, schema: Schema) -> Schema | None:
        """Return what the items of a list must be; None for other schemas."""
        inner = self.inner(schema)
        if inner["type"] not in _LISTS:
            return None
        items = inner.get("items_schema") or {"type": "any"}
        return items[0] if isinstance(items, list) else items

    def choices(self, schema: Schema) -> tuple[Schema, ...]:
        """Return the alternatives of a union; none for other schemas."""
        inner = self.inner(schema)
        match inner["type"]:
            case "union":
                return tuple(c[0] if isinstance(c, tuple) else c for c in inner["choices"])
            case "tagged-union":
                return tuple(c for c in inner["choices"].values() if isinstance(c, dict))
        return ()

    def tags(self, schema: Schema) -> tuple[str, ...]:
        """Return the words that tell the alternatives of a tagged union apart."""
        inner = self.inner(schema)
        return tuple(inner["choices"]) if inner["type"] == "tagged-union" else ()

    def at(self, schema: Schema, step: str | int) -> Schema | None:
        """Return what is expected one step further down."""
        if isinstance(step, int):
            return self.items(schema)
        inner = self.inner(schema)
        if inner["type"] == "dict":
            return inner.get("values_schema") or {"type": "any"}
        return self.fields(schema).get(step)

    def along(self, route: Route) -> Schema | None:
        """Return what is expected at a route from the root."""
        schema: Schema | None = self.root
        for step in route:
            schema = self.at(schema, step) if schema else None
        return schema

    @cached_property
    def record_lists(self) -> tuple[str, ...]:
        """The dotted routes of the lists of records that are not inside a list."""
        return tuple(self._lists_below(()))

    def _lists_below(self, route: tuple[str, ...]) -> Iterator[str]:
        schema = self.along(route)
        for name, field in self.fields(schema or {"type": "any"}).items():
            items = self.items(field)
            if items is not None and self.fields(items):
                yield ".".join((*route, name))
            elif items is None and len(route) < _DEEPEST_LIST:
                yield from self._lists_below((*route, name))

    def trace(self, location: tuple[str | int, ...]) -> Trace:
        """Tell a location's route from the labels that pydantic puts between its steps."""
        schema: Schema | None = self.inner(self.root)
        route: list[str | int] = []
        key, union, label = False, None, ""
        for step in location:
            kind = schema["type"] if schema else "unknown"
            if schema and kind == "tagged-union":
                choice = schema["choices"].get(step)
                schema = self.inner(choice) if isinstance(choice, dict) else None
            elif schema and kind == "union":
                if union is None:
                    union, label = len(route), str(step)
                schema = self._labelled(schema, str(step))
            elif step == "[key]":
                key = True
            elif schema is None or kind in ("model-fields", "dict", *_LISTS):
                route.append(step)
                schema = self._below(schema, step)
        return Trace(tuple(route), key, union, label)

    def _below(self, schema: Schema | None, step: str | int) -> Schema | None:
        found = self.at(schema, step) if schema else None
        return self.inner(found) if found else None

    def _labelled(self, union: Schema, label: str) -> Schema | None:
        for choice in union["choices"]:
            own = choice[1] if isinstance(choice, tuple) else None
            schema = choice[0] if isinstance(choice, tuple) else choice
            record = self.record(schema)
            name = record.__name__ if record else self.inner(schema)["type"]
            if label in (own, name, schema["type"]) or label.startswith(f"{name}["):
                return self.inner(schema)
        return None


def in_words(record: type[BaseModel]) -> str:
    """Return a record class's name as people say it: `CleanAirDevice`, clean air device."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", record.__name__).lower()
