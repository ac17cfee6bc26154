"""What can be read of a YAML file with syntax errors.

An error costs the top-level block it is in. The other blocks are still read, and within the
broken one its parts are parsed alone, so that every syntax error is reported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ccs_author.load.span import Entry, Span
from ccs_author.load.syntax import explain
from ccs_author.load.yaml import (
    NOTHING,
    SECOND_OPINION,
    Parsed,
    Unparsable,
    UnsuitedError,
    parse,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.load.fault import Fault
    from ccs_author.load.scene import Reading
    from ccs_author.load.source import Source
    from ccs_author.model import Route

_OPENING = re.compile(r"^( *)(?:(-)(?: |$)|([A-Za-z_][A-Za-z0-9_]*) *:)", re.MULTILINE)
# Lines below a header like these are parts of its block; below `text: |` they are prose.
_HEADER = re.compile(
    r" *(?:- +)*(?:[A-Za-z_]\w* *: *)?(?:#.*)?"
    r"|(?: *- +)+[A-Za-z_]\w* *: +(?:\"[^\"]*\" *|'[^']*' *|[^\[{\"'|>].*)"
    r"|(?: *- +)+[A-Za-z_]\w*:[^\s\[{\"'|>].*"
)
_SMALL = 100_000
_MOST = 50


class _Block(NamedTuple):
    """A stretch of the file that begins with a key or with a list item."""

    start: int
    end: int
    key: str
    """The key; empty for a list item."""


def salvage(source: Source, whole: Unparsable) -> Parsed:
    """Return what is left of a file that cannot be parsed, and all its syntax errors."""
    reading = explain(source, whole)
    top = tuple(_blocks(source.text, 0, len(source.text), indent=0))
    if not top or not top[0].key:
        return Parsed(None, Span(source.number, 0, 0), (_fault(source, reading),), NOTHING)
    return _Salvage(source).assembled(top, reading)


class _Salvage:
    """The work on one file, within bounds."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._value: dict[str, Any] = {}
        self._kids: dict[str, Entry] = {}
        self._faults: list[Fault] = []
        self._lost: set[Route] = set()
        # Errors within errors are parsed again and again; the slow parser has to end.
        self._slow_left = SECOND_OPINION

    def assembled(self, top: tuple[_Block, ...], first: Reading) -> Parsed:
        """Put together what can be read of a file whose first error is `first`."""
        readings: list[Reading] = []
        first_found_again = False
        for block in top:
            if len(readings) + len(self._faults) > _MOST:
                self._lost.add(())
                break
            part = self._parse(block)
            if isinstance(part, Parsed):
                self._keep(block, part)
                continue
            self._lost.add((block.key,))
            readings += self._within(block, part)
            first_found_again |= block.start <= first.start < block.end
        if not first_found_again:
            readings.insert(0, first)
        faults = [*self._faults, *(_fault(self._source, reading) for reading in readings)]
        faults.sort(key=lambda fault: (fault.place.line, fault.place.column))
        span = Span(self._source.number, top[0].start, len(self._source.text), self._kids)
        return Parsed(self._value, span, tuple(faults[:_MOST]), frozenset(self._lost))

    def _parse(self, block: _Block) -> Parsed | Unparsable:
        most = min(_SMALL, self._slow_left)
        part = parse(self._source, block.start, block.end, most)
        if isinstance(part, Unparsable) and block.end - block.start <= most:
            self._slow_left -= block.end - block.start
        return part

    def _keep(self, block: _Block, part: Parsed) -> None:
        """Add the keys of a block; an alias may refer to another block, and is not judged."""
        self._faults += (fault for fault in part.faults if fault.code != "yaml-alias")
        self._lost |= part.lost
        if not isinstance(part.value, dict) or not isinstance(part.span.kids, dict):
            self._lost.add((block.key,))
            return
        for key, entry in part.span.kids.items():
            first = self._kids.setdefault(key, entry)
            if first is not entry:
                self._faults.append(_twice(self._source, key, first, entry))
                self._lost.add((key,))
            elif key in part.value:
                self._value[key] = part.value[key]

    def _within(self, block: _Block, whole: Unparsable) -> list[Reading]:
        """Return the error of a block, and those that its parts have by themselves."""
        if isinstance(whole.error, UnsuitedError):
            return []
        reading = explain(self._source, whole)
        body = self._source.text.find("\n", block.start, block.end) + 1
        header = self._source.text[block.start : body].rstrip()
        if not body or not _HEADER.fullmatch(header):
            return [reading]
        found: list[Reading] = []
        covered = False
        for part in _blocks(self._source.text, body, block.end):
            parsed = self._parse(part)
            if isinstance(parsed, Unparsable):
                found += self._within(part, parsed)
                covered = covered or part.start <= reading.start < part.end
            if len(found) > _MOST:
                break
        return found if covered else [reading, *found]


def _twice(source: Source, key: str, first: Entry, entry: Entry) -> Fault:
    return source.fault(
        "duplicate-key",
        f"`{key}` is written twice in the same record",
        (entry.start, entry.end),
        "keep one of the two",
        ((first.start, first.end, "first written here"),),
    )


def _blocks(text: str, start: int, end: int, indent: int | None = None) -> Iterator[_Block]:
    """Yield the parts of a stretch that begin in its leftmost column."""
    openings = list(_OPENING.finditer(text, start, end))
    if indent is None:
        indent = min((len(found[1]) for found in openings), default=0)
    aligned = [found for found in openings if len(found[1]) == indent]
    keyed = [found for found in aligned if found[3]]
    chosen = keyed or aligned
    stops = [*(found.start() for found in chosen[1:]), end]
    for found, stop in zip(chosen, stops, strict=False):
        yield _Block(found.start(), stop, found[3] or "")


def _fault(source: Source, reading: Reading) -> Fault:
    stretch = (reading.start, reading.end)
    return source.fault("yaml-syntax", reading.message, stretch, reading.help)
