"""The shape of what was written: a tree of offsets beside the tree of values."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Span(NamedTuple):
    """Where one value was written: a file by number, and offsets into its text."""

    file: int
    start: int
    end: int
    kids: Kids = None


class Entry(NamedTuple):
    """Where one key of a mapping was written, and the span of its value."""

    file: int
    start: int
    end: int
    value: Span


Kids: TypeAlias = list[Span] | dict[str, Entry] | None
"""The spans within a span: items of a list, entries of a mapping, nothing in a scalar."""
