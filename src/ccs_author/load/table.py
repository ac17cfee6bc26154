"""One CSV file becomes a list of records, every cell with its place.

The first row names keys; `limits.action` names a key of a record within the record. An
empty cell is not stated. Cells become numbers or lists where the model expects them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from ccs_author.load.cell import Cell, CellError, CellReader
from ccs_author.load.nearest import did_you_mean
from ccs_author.load.span import Entry, Span
from ccs_author.load.yaml import NOTHING, Parsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.load.expected import Expected, Schema
    from ccs_author.load.fault import Fault
    from ccs_author.load.source import Source

_QUOTED = re.compile(r'[ \t]*"((?:[^"]|"")*)"[ \t]*')
_LINE_END = re.compile(r"\r\n|\n|\r")
_EXCEL_HINT = re.compile(r"sep=(.)(?:\r\n|\n|\r)", re.IGNORECASE)
_MOST_FAULTS = 50


class _Column(NamedTuple):
    """One column: the keys that lead to its value, and what the model expects there."""

    keys: tuple[str, ...]
    schema: Schema
    header: Cell


class _BrokenQuoteError(Exception):
    def __init__(self, start: int, end: int, message: str) -> None:
        super().__init__(message)
        self.stretch = (start, end)


def read_table(source: Source, expected: Expected, record: Schema) -> Parsed:
    """Return the records of a CSV file; `record` is what the model expects of each."""
    hint = _EXCEL_HINT.match(source.text)
    separator = hint[1] if hint else _separator(source.text)
    rows = _rows(source.text, hint.end() if hint else 0, separator)
    faults: list[Fault] = []
    values: list[Any] = []
    kids: list[Span] = []
    try:
        header = next(rows, None)
        if header is None:
            faults.append(source.fault("empty", "the file is empty", (0, 0)))
        else:
            columns = _columns(source, header, expected, record, faults)
            reader = CellReader(source, expected, separator)
            for cells in rows:
                if _fits(source, header, cells, faults):
                    value, span = _record(source, columns, cells, reader, faults)
                    values.append(value)
                    kids.append(span)
    except _BrokenQuoteError as broken:
        advice = "write a quotation mark inside a quoted cell twice"
        faults.append(source.fault("csv-syntax", str(broken), broken.stretch, advice))
    span = Span(source.number, 0, len(source.text), kids)
    return Parsed(
        values, span, tuple(faults[:_MOST_FAULTS]), NOTHING if faults else frozenset()
    )


def _separator(text: str) -> str:
    """Return the separator that the header uses most; a comma when it has none."""
    header = re.sub(r'"[^"]*"', "", text[: 1 << 16].lstrip("\r\n"))
    header = _LINE_END.split(header, maxsplit=1)[0]
    return max(",;\t", key=header.count)


def _rows(text: str, start: int, separator: str) -> Iterator[list[Cell]]:
    """Yield the rows that hold anything."""
    bare = re.compile(rf"[^{re.escape(separator)}\r\n]*")
    row: list[Cell] = []
    at = start
    while at < len(text) or row:
        cell, at = _cell(text, at, bare)
        row.append(cell)
        if text.startswith(separator, at):
            at += 1
            continue
        if any(cell.text for cell in row):
            yield row
        row = []
        ending = _LINE_END.match(text, at)
        at = ending.end() if ending else at


def _cell(text: str, at: int, bare: re.Pattern[str]) -> tuple[Cell, int]:
    found = bare.match(text, at)
    end = found.end() if found else at
    raw = text[at:end]
    if not raw.lstrip(" \t").startswith('"'):
        start = at + len(raw) - len(raw.lstrip())
        return Cell(raw.strip(), start, start + len(raw.strip())), end
    quoted = _QUOTED.match(text, at)
    first = text.index('"', at)
    if quoted is None:
        raise _BrokenQuoteError(first, end, "the quotation that begins here is never closed")
    rest = bare.match(text, quoted.end())
    if rest and rest[0]:
        raise _BrokenQuoteError(first, rest.end(), "text follows the closing quotation mark")
    last = text.rindex('"', at, quoted.end()) + 1
    return Cell(quoted[1].replace('""', '"').strip(), first, last), quoted.end()


def _columns(
    source: Source,
    header: list[Cell],
    expected: Expected,
    record: Schema,
    faults: list[Fault],
) -> list[_Column | None]:
    columns: list[_Column | None] = []
    seen: dict[tuple[str, ...], Cell] = {}
    for cell in header:
        keys = tuple(cell.text.split("."))
        schema = _expected_at(expected, record, keys)
        stretch = (cell.start, cell.end)
        if keys in seen and cell.text:
            first = (seen[keys].start, seen[keys].end, "first here")
            message = f"the column `{cell.text}` is there twice"
            faults.append(source.fault("duplicate-key", message, stretch, "keep one", (first,)))
            schema = None
        elif schema is None and cell.text:
            advice = did_you_mean(cell.text, _names(expected, record))
            message = f"`{cell.text}` is not a key of the records in this list"
            faults.append(source.fault("unknown-key", message, stretch, advice))
        seen.setdefault(keys, cell)
        columns.append(_Column(keys, schema, cell) if schema else None)
    return columns


def _expected_at(expected: Expected, record: Schema, keys: tuple[str, ...]) -> Schema | None:
    schema: Schema | None = record
    for key in keys:
        schema = expected.at(schema, key) if schema and key else None
    return schema


def _names(expected: Expected, record: Schema, depth: int = 0) -> Iterator[str]:
    """Yield the column names that the model allows, nested ones with dots."""
    for name, schema in expected.fields(record).items():
        yield name
        if depth < 2:  # noqa: PLR2004  # deeper records are not written in tables
            yield from (f"{name}.{inner}" for inner in _names(expected, schema, depth + 1))


def _fits(source: Source, header: list[Cell], cells: list[Cell], faults: list[Fault]) -> bool:
    width = len(header)
    extra = [cell for cell in cells[width:] if cell.text]
    if len(cells) < width:
        message = f"this row has {len(cells)} cells, the first row has {width}"
        stretch = (cells[0].start, cells[-1].end)
    elif extra:
        message = f"`{extra[0].text[:60]}` stands in a column that has no name"
        stretch = (extra[0].start, extra[0].end)
    else:
        unnamed = (c for c, named in zip(cells, header, strict=False) if not named.text)
        stray = next((cell for cell in unnamed if cell.text), None)
        if stray is None:
            return True
        message = f"`{stray.text[:60]}` stands in a column that has no name"
        stretch = (stray.start, stray.end)
    advice = "check the separators; quote a cell that holds one"
    faults.append(source.fault("csv-row", message, stretch, advice))
    return False


def _record(
    source: Source,
    columns: list[_Column | None],
    cells: list[Cell],
    reader: CellReader,
    faults: list[Fault],
) -> tuple[dict[str, Any], Span]:
    root = Span(source.number, cells[0].start, cells[-1].end, {})
    value: dict[str, Any] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column is None or not cell.text:
            continue
        try:
            read, span = reader.read(cell, column.schema)
        except CellError as error:
            stretch = (cell.start, cell.end)
            faults.append(source.fault("csv-cell", str(error), stretch, error.advice))
            continue
        _enter(value, root, column, read, span)
    return value, root


def _enter(value: dict[str, Any], root: Span, column: _Column, read: Any, span: Span) -> None:
    """Put a cell's value where its column says, making the records in between."""
    *outer, last = column.keys
    kids = root.kids
    for key in outer:
        inner = value.setdefault(key, {})
        if not isinstance(inner, dict) or not isinstance(kids, dict):
            return
        value = inner
        between = Entry(span.file, span.start, span.end, span._replace(kids={}))
        kids = kids.setdefault(key, between).value.kids
    if isinstance(kids, dict):
        value[last] = read
        kids[last] = Entry(span.file, column.header.start, column.header.end, span)
