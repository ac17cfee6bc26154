"""Several files become one strategy: lists are joined, records merged key by key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ccs_author.load.fault import Fault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ccs_author.load.source import Source
    from ccs_author.load.span import Entry, Span


class Part(NamedTuple):
    """What one file contributes at one route."""

    value: Any
    entry: Entry
    """Where its key was written, and its value."""


def merge(parts: Sequence[Part], sources: Sequence[Source]) -> tuple[Part, list[Fault]]:
    """Return what the parts say together, and the faults where two say different things."""
    faults: list[Fault] = []
    return _merged(tuple(parts), sources, faults, ""), faults


def _merged(
    parts: tuple[Part, ...], sources: Sequence[Source], faults: list[Fault], key: str
) -> Part:
    stated = tuple(part for part in parts if part.value is not None)
    if len(stated) < 2:  # noqa: PLR2004
        return (stated or parts)[0]
    if all(isinstance(part.entry.value.kids, dict) for part in stated):
        return _record(stated, sources, faults)
    if all(isinstance(part.entry.value.kids, list) for part in stated):
        return _list(stated)
    first, *others = stated
    faults += (_twice(key, first.entry, other.entry, sources) for other in others)
    return first


def _record(parts: tuple[Part, ...], sources: Sequence[Source], faults: list[Fault]) -> Part:
    grouped: dict[str, list[Part]] = {}
    for value, entry in parts:
        for key, inner in (entry.value.kids or {}).items():  # type: ignore[union-attr]
            grouped.setdefault(key, []).append(Part(value.get(key), inner))
    values: dict[str, Any] = {}
    kids: dict[str, Entry] = {}
    for key, group in grouped.items():
        part = _merged(tuple(group), sources, faults, key)
        kids[key] = part.entry
        if part.value is not None:
            values[key] = part.value
    first = parts[0].entry
    return Part(values, first._replace(value=first.value._replace(kids=kids)))


def _list(parts: tuple[Part, ...]) -> Part:
    values: list[Any] = []
    kids: list[Span] = []
    for value, entry in parts:
        values += value
        kids += entry.value.kids or ()  # type: ignore[arg-type]
    first = parts[0].entry
    return Part(values, first._replace(value=first.value._replace(kids=kids)))


def _twice(key: str, first: Entry, other: Entry, sources: Sequence[Source]) -> Fault:
    return Fault(
        "duplicate-key",
        f"`{key}` is given a second value here",
        sources[other.file].place(other.start, other.end),
        "keep it in one of the two files",
        ((sources[first.file].place(first.start, first.end), "first given here"),),
    )
