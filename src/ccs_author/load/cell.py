"""What a cell of a CSV file means, where the model expects a certain kind of value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ccs_author.load.scalars import MAX_DIGITS, Scalar, TooManyDigits, number
from ccs_author.load.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ccs_author.load.expected import Expected, Schema
    from ccs_author.load.rows import Cell
    from ccs_author.load.source import Source
    from ccs_author.load.span import Kids

_FLAGS = {"true": True, "false": False}
_DECIMAL_COMMA = re.compile(r"[-+]?[0-9]+,[0-9]+").fullmatch
# 1,250 is a thousand or a fraction, depending on who reads it; 0,250 is a fraction.
_AMBIGUOUS = re.compile(r"[-+]?[1-9][0-9]{0,2},[0-9]{3}").fullmatch
_ITEM = re.compile(r"[^;|]+")


class CellError(Exception):
    """A cell cannot be read; says why, and what to write instead."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


class CellReader:
    """Reads the cells of one CSV file."""

    def __init__(self, source: Source, expected: Expected, separator: str) -> None:
        self._source = source
        self._expected = expected
        self._separator = separator

    def reading(self, schema: Schema) -> Callable[[Cell], tuple[Any, Kids]]:
        """Return how to read the cells of a column: as a value, and the spans of its items.

        Raises nothing; what it returns raises `CellError`.
        """
        items = self._expected.items(schema)
        scalar = self._scalar(schema if items is None else items)
        if items is None:
            return lambda cell: (scalar(cell.text), None)

        def listed(cell: Cell) -> tuple[list[Scalar], list[Span]]:
            found = self._items(cell)
            return [scalar(text) for text, _ in found], [span for _, span in found]

        return listed

    def _items(self, cell: Cell) -> list[tuple[str, Span]]:
        """Return the items of a list that is written in one cell, parted by `;` or `|`."""
        raw = self._source.text[cell.start : cell.end]
        base = cell.start + raw.find(cell.text)
        literal = base >= cell.start
        found = []
        for part in _ITEM.finditer(cell.text):
            text = part[0].strip()
            if text:
                start = base + part.start() + part[0].index(text)
                stretch = (start, start + len(text)) if literal else (cell.start, cell.end)
                found.append((text, Span(self._source.number, *stretch)))
        return found

    def _scalar(self, schema: Schema) -> Callable[[str], Scalar]:
        inner = self._expected.inner(schema)
        choices = self._expected.choices(inner)
        if choices:
            return _first_other([self._scalar(choice) for choice in choices])
        match inner["type"]:
            case "bool":
                return lambda text: _FLAGS.get(text.lower(), text)
            case "int" | "float" | "decimal" | "function-plain" | "any":
                return self._number
            case "literal":
                words = {str(word): word for word in reversed(inner["expected"])}
                return lambda text: words.get(text, text)
        return str

    def _number(self, text: str) -> str | int | float:
        if self._separator == ";" and _DECIMAL_COMMA(text):
            if _AMBIGUOUS(text):
                raise CellError(
                    f"`{text}` can mean two numbers",
                    f"write `{text.replace(',', '.')}` or `{text.replace(',', '')}`",
                )
            text = text.replace(",", ".")
        try:
            return number(text)
        except TooManyDigits:
            raise CellError(
                f"this number has {len(text)} digits, more than the {MAX_DIGITS} allowed",
                "write a shorter one",
            ) from None


def _first_other(readings: Sequence[Callable[[str], Scalar]]) -> Callable[[str], Scalar]:
    """Read as the first that finds more than text, if any does."""

    def read(text: str) -> Scalar:
        for reading in readings:
            found = reading(text)
            if not isinstance(found, str):
                return found
        return text

    return read
