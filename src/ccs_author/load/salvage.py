"""What can be read of a YAML file with syntax errors.

An error costs the top-level block it is in. The other blocks are still read, and within the
broken one its parts are parsed alone, so that every syntax error is reported.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ccs_author.load.span import Entry, Span
from ccs_author.load.syntax import explain
from ccs_author.load.yaml import NOTHING, Parsed, Unparsable, parse

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
    return _assembled(source, top, reading)


def _assembled(source: Source, top: tuple[_Block, ...], first: Reading) -> Parsed:
    """Put together what can be read of a file whose first error is `first`.

    An alias may refer to an anchor in another block, so it is not judged here.
    """
    value: dict[str, Any] = {}
    kids: dict[str, Entry] = {}
    faults: list[Fault] = []
    readings: list[Reading] = []
    lost: set[Route] = set()
    broken: list[_Block] = []
    for block in top:
        part = parse(source, block.start, block.end, _SMALL)
        if isinstance(part, Unparsable):
            readings += _within(source, block, explain(source, part))
            broken.append(block)
            lost.add((block.key,))
            continue
        faults += (fault for fault in part.faults if fault.code != "yaml-alias")
        faults += _joined(source, part, value, kids)
        lost |= part.lost
        if not isinstance(part.value, dict):
            lost.add((block.key,))
    if not any(block.start <= first.start < block.end for block in broken):
        readings.insert(0, first)
    faults += (_fault(source, reading) for reading in readings[:_MOST])
    faults.sort(key=lambda fault: (fault.place.line, fault.place.column))
    span = Span(source.number, top[0].start, len(source.text), kids)
    return Parsed(value, span, tuple(faults), frozenset(lost))


def _joined(
    source: Source, part: Parsed, value: dict[str, Any], kids: dict[str, Entry]
) -> Iterator[Fault]:
    """Add the keys of one block to those of the others."""
    if not isinstance(part.span.kids, dict):
        return
    for key, entry in part.span.kids.items():
        first = kids.setdefault(key, entry)
        if first is not entry:
            yield source.fault(
                "duplicate-key",
                f"`{key}` is written twice in the same record",
                (entry.start, entry.end),
                "keep one of the two",
                ((first.start, first.end, "first written here"),),
            )
        elif key in part.value:
            value[key] = part.value[key]


def _within(source: Source, block: _Block, reading: Reading) -> list[Reading]:
    """Return the error of a block, and those that its parts have by themselves."""
    body = source.text.find("\n", block.start, block.end) + 1
    header = source.text[block.start : body].rstrip()
    if not body or not _HEADER.fullmatch(header):
        return [reading]
    found: list[Reading] = []
    covered = False
    for part in _blocks(source.text, body, block.end):
        parsed = parse(source, part.start, part.end, _SMALL)
        if isinstance(parsed, Unparsable):
            found += _within(source, part, explain(source, parsed))
            covered = covered or part.start <= reading.start < part.end
        if len(found) > _MOST:
            break
    return found if covered else [reading, *found]


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
