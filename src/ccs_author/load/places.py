"""Where in the files each part of a strategy was written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ccs_author.load.source import Source
    from ccs_author.load.span import Entry, Span
    from ccs_author.model import Route


class Place(NamedTuple):
    """A stretch of a file, counted from one as editors do; the end column is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Places:
    """Turns routes through the model into places in the files."""

    def __init__(self, sources: Sequence[Source], root: Span) -> None:
        self._sources = sources
        self._root = root

    def of(self, route: Route, *, key: bool = False) -> Place:
        """Return the place of the value at `route`, or of its key when `key` is set.

        A list item has no key; its first line stands for it. A part that was not written
        has the key of its nearest written ancestor, an empty value that of its own.
        """
        entry, span, found = self._walk(route)
        if entry is not None and (key or not found or span.start == span.end):
            return self._sources[entry.file].place(entry.start, entry.end)
        source = self._sources[span.file]
        if found and not key:
            return source.place(span.start, span.end)
        return source.first_line(span.start, span.end)

    def written(self, route: Route) -> str:
        """Return the text of the value at `route` as the author wrote it; empty if absent."""
        _, span, found = self._walk(route)
        return self._sources[span.file].text[span.start : span.end] if found else ""

    def _walk(self, route: Route) -> tuple[Entry | None, Span, bool]:
        """Return the deepest written key and value on `route`, and whether it is its end."""
        entry: Entry | None = None
        span = self._root
        for step in route:
            kids = span.kids
            if isinstance(kids, dict) and isinstance(step, str) and step in kids:
                entry = kids[step]
                span = entry.value
            elif isinstance(kids, list) and isinstance(step, int) and 0 <= step < len(kids):
                entry = None
                span = kids[step]
            else:
                return entry, span, False
        return entry, span, True
