"""What every record of a strategy has in common."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeAlias

from pydantic import BaseModel, ConfigDict, model_validator

from ccs_author.model.deferred import RecordType, fresh
from ccs_author.model.fields import annotations_of
from ccs_author.model.limited import Limited
from ccs_author.model.reference import IdText

if TYPE_CHECKING:
    from collections.abc import Iterator

Route: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead to a value, e.g. `("premises", "rooms", 0, "grade")`."""

Id = Annotated[str, IdText]
"""A short code in the author's own style (`R-101`, `C-R09`) that other records cite."""

Text = Annotated[str, Limited(min_length=1, max_length=20_000)]
"""Plain text that means only itself."""

Markdown = Annotated[str, Limited(min_length=1, max_length=100_000)]
"""Prose in Markdown: paragraphs, lists, emphasis, links, tables, `[[id]]` cross references."""

Whole = Annotated[int, Limited(strict=True)]
"""A whole number."""

Level = Annotated[int, Limited(strict=True, ge=1, le=4)]
"""A level or class from 1 to 4, as of biosafety."""

Number = Annotated[float, Limited(strict=True)]
"""A decimal number in the unit that the key names."""

Flag = Annotated[bool, Limited(strict=True)]
"""`true` or `false`."""


class Record(BaseModel, metaclass=RecordType):
    """A part of a strategy: never changed once loaded, and strict about its keys.

    Nothing but an id (of a door: its two rooms) is ever required: a draft always loads, and
    the rules say what is missing. A key without a value counts as not written.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True
    )

    assumed: dict[str, Text] = fresh(dict)
    """Fields of this record whose value is an assumption: field name and reason."""

    derived: dict[str, Text] = fresh(dict)
    """Fields of this record whose value is calculated from others: field name and how."""

    PARTS: ClassVar[tuple[str, ...]] = ()
    """The keys that hold one record each; a part that is not written is an empty one."""

    @model_validator(mode="before")
    @classmethod
    def _as_stated(cls, keys: Any) -> Any:
        if not isinstance(keys, dict):
            return keys
        if None in keys.values():
            known = annotations_of(cls)
            keys = {
                k: value for k, value in keys.items() if value is not None or k not in known
            }
        # Parts default here and not in their fields: a default instance would make pydantic
        # build each part's validator a second time, which is most of the start-up.
        return {**{part: {} for part in cls.PARTS}, **keys} if cls.PARTS else keys

    def walk(self, route: Route = ()) -> "Iterator[tuple[Route, Record]]":
        """Yield this record and all records within it, each with its route."""
        yield route, self
        # A generator in a generator would hand each record up through all levels.
        found: list[tuple[Route, Record]] = []
        _collect(self, route, found)
        yield from found

    def holds(self, *fields: str) -> bool:
        """Whether every one of `fields` holds a value; an empty list holds none."""
        return all(getattr(self, field) not in (None, ()) for field in fields)


class Item(Record):
    """A record that others cite by its id; revisions are compared by it as well."""

    id: Id
    """The code by which other records cite this one; unique in the whole strategy."""

    name: Text | None = None
    """What people on site call it."""

    note: Text | None = None
    """Anything a reader should know that no other key holds."""

    @property
    def label(self) -> str:
        """The id followed by the name, as people say it."""
        return f"{self.id} {self.name}" if self.name else self.id


def _collect(record: Record, route: Route, found: list[tuple[Route, Record]]) -> None:
    values = record.__dict__
    # Fields alone: what a record has worked out and kept stands beside them. And by the type
    # of a value's class, for `isinstance` takes most of the time of a walk.
    for name in annotations_of(record.__class__):
        value = values[name]
        kind = value.__class__
        if kind is tuple:
            for index, part in enumerate(value):
                if part.__class__.__class__ is RecordType:
                    place = (*route, name, index)
                    found.append((place, part))
                    _collect(part, place, found)
        elif kind.__class__ is RecordType:
            place = (*route, name)
            found.append((place, value))
            _collect(value, place, found)
