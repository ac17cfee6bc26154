"""One CSV file becomes a list of records, every cell with its place.

The first row names keys; `limits.action` names a key of a record within the record. An
empty cell is not stated. Cells become numbers or lists where the model expects them.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from ccs_author.load.cell import CellError, CellReader
from ccs_author.load.nearest import did_you_mean
from ccs_author.load.rows import BrokenQuoteError, Cell, rows, separator_of
from ccs_author.load.span import Entry, Span
from ccs_author.load.yaml import NOTHING, Parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ccs_author.load.expected import Expected, Schema
    from ccs_author.load.fault import Fault
    from ccs_author.load.source import Source
    from ccs_author.load.span import Kids

_MOST_FAULTS = 50


class _Column(NamedTuple):
    """One column: the keys that lead to its value, and how its cells are read."""

    keys: tuple[str, ...]
    read: Callable[[Cell], tuple[Any, Kids]]
    header: Cell


def read_table(source: Source, expected: Expected, record: Schema) -> Parsed:
    """Return the records of a CSV file; `record` is what the model expects of each."""
    table = _Table(source, expected, record)
    separator = separator_of(source.text)
    try:
        table.read(rows(source.text, separator), CellReader(source, expected, separator))
    except BrokenQuoteError as broken:
        advice = "write a quotation mark inside a quoted cell twice"
        table.faults.append(source.fault("csv-syntax", str(broken), broken.stretch, advice))
    span = Span(source.number, 0, len(source.text), table.kids)
    lost = NOTHING if table.faults else frozenset()
    return Parsed(table.values, span, tuple(table.faults[:_MOST_FAULTS]), lost)


class _Table:
    """The records of one file as they are read."""

    def __init__(self, source: Source, expected: Expected, record: Schema) -> None:
        self.values: list[Any] = []
        self.kids: list[Span] = []
        self.faults: list[Fault] = []
        self._source = source
        self._expected = expected
        self._record = record

    def read(self, rows: Iterator[list[Cell]], reader: CellReader) -> None:
        """Read the header and all rows below it; raises `BrokenQuoteError`."""
        header = next(rows, None)
        if header is None:
            self.faults.append(self._source.fault("empty", "the file is empty", (0, 0)))
            return
        columns = tuple(self._columns(header, reader))
        misfits = [misfit for cells in rows if (misfit := self._row(header, columns, cells))]
        if len(misfits) > 1 and not self.values:
            message = f"none of the rows has the {len(header)} cells that the first row has"
            stretch = (header[0].start, header[-1].end)
            misfits = [
                self._source.fault(
                    "csv-row", message, stretch, "check the separators of this row"
                )
            ]
        self.faults += misfits

    def _columns(self, header: list[Cell], reader: CellReader) -> Iterator[_Column | None]:
        seen: dict[tuple[str, ...], Cell] = {}
        for cell in header:
            keys = tuple(cell.text.split("."))
            schema = self._expected_at(keys)
            first = seen.setdefault(keys, cell)
            if first is not cell and cell.text:
                self._twice(first, cell)
                schema = None
            elif schema is None and cell.text:
                self._unknown(cell)
            yield _Column(keys, reader.reading(schema), cell) if schema else None

    def _twice(self, first: Cell, cell: Cell) -> None:
        self.faults.append(
            self._source.fault(
                "duplicate-key",
                f"the column `{cell.text}` is there twice",
                (cell.start, cell.end),
                "keep one of the two",
                ((first.start, first.end, "first here"),),
            )
        )

    def _unknown(self, cell: Cell) -> None:
        message = f"`{cell.text}` is not a key of the records in this list"
        advice = did_you_mean(cell.text, _names(self._expected, self._record))
        stretch = (cell.start, cell.end)
        self.faults.append(self._source.fault("unknown-key", message, stretch, advice))

    def _expected_at(self, keys: tuple[str, ...]) -> Schema | None:
        schema: Schema | None = self._record
        for key in keys:
            schema = self._expected.at(schema, key) if schema and key else None
        return schema

    def _row(
        self,
        header: list[Cell],
        columns: tuple[_Column | None, ...],
        cells: list[Cell],
    ) -> Fault | None:
        """Add the record of one row, or return why it cannot be one."""
        misfit = _misfit(header, cells)
        if misfit is not None:
            message, stretch = misfit
            advice = "check the separators; quote a cell that holds one"
            return self._source.fault("csv-row", message, stretch, advice)
        root = Span(self._source.number, cells[0].start, cells[-1].end, {})
        value: dict[str, Any] = {}
        for column, cell in zip(columns, cells, strict=False):
            if column is None or not cell.text:
                continue
            try:
                read, kids = column.read(cell)
            except CellError as error:
                stretch = (cell.start, cell.end)
                fault = self._source.fault("csv-cell", str(error), stretch, error.advice)
                self.faults.append(fault)
                continue
            _enter(value, root, column, read, Span(root.file, cell.start, cell.end, kids))
        self.values.append(value)
        self.kids.append(root)
        return None


def _misfit(header: list[Cell], cells: list[Cell]) -> tuple[str, tuple[int, int]] | None:
    """Return how a row does not fit below the header, and where."""
    width = len(header)
    if len(cells) < width:
        message = f"this row has {len(cells)} cells, the first row has {width}"
        return message, (cells[0].start, cells[-1].end)
    for cell, head in zip_longest(cells, header):
        if cell.text and not (head and head.text):
            message = f"`{cell.text[:60]}` stands in a column that has no name"
            return message, (cell.start, cell.end)
    return None


def _names(expected: Expected, record: Schema, depth: int = 0) -> Iterator[str]:
    """Yield the column names that the model allows, nested ones with dots."""
    for name, schema in expected.fields(record).items():
        yield name
        if depth < 2:  # noqa: PLR2004  # deeper records are not written in tables
            yield from (f"{name}.{inner}" for inner in _names(expected, schema, depth + 1))


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
