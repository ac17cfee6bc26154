"""The rows and cells of a CSV file, with their places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTED = re.compile(r'[ \t]*"((?:[^"]|"")*)"[ \t]*')
_LINE = re.compile(r"[^\r\n]*")
_LINE_END = re.compile(r"\r\n|\n|\r")
_EXCEL_HINT = re.compile(r"sep=(.)(?:\r\n|\n|\r)", re.IGNORECASE)


class Cell(NamedTuple):
    """One cell: what it says, and where in the text."""

    text: str
    start: int
    end: int


class BrokenQuoteError(Exception):
    """A quoted cell does not end as it should."""

    def __init__(self, start: int, end: int, message: str) -> None:
        super().__init__(message)
        self.stretch = (start, end)


def separator_of(text: str) -> str:
    """Return the separator: as Excel names it in its first line, or as the header uses most."""
    hint = _EXCEL_HINT.match(text)
    if hint:
        return hint[1]
    header = re.sub(r'"[^"]*"', "", text[: 1 << 16].lstrip("\r\n"))
    header = _LINE_END.split(header, maxsplit=1)[0]
    return max(",;\t", key=header.count)


def rows(text: str, separator: str) -> Iterator[list[Cell]]:
    """Yield the rows that hold anything; raises `BrokenQuoteError`."""
    bare = re.compile(rf"[^{re.escape(separator)}\r\n]*")
    hint = _EXCEL_HINT.match(text)
    at = hint.end() if hint else 0
    while at < len(text):
        line = _LINE.match(text, at)[0]  # type: ignore[index]  # it matches anything
        # Nearly all rows have no quotation mark, and are parted in one go.
        if '"' in line:
            row, at = _quoted_row(text, at, separator, bare)
        else:
            row, at = _plain_row(line, at, separator)
        if any(cell.text for cell in row):
            yield row
        ending = _LINE_END.match(text, at)
        at = ending.end() if ending else at


def _plain_row(line: str, at: int, separator: str) -> tuple[list[Cell], int]:
    """Return the cells of a line, and where it ends."""
    row = []
    for raw in line.split(separator):
        text = raw.strip()
        start = at if raw == text else at + len(raw) - len(raw.lstrip())
        row.append(Cell(text, start, start + len(text)))
        at += len(raw) + len(separator)
    return row, at - len(separator)


def _quoted_row(
    text: str, at: int, separator: str, bare: re.Pattern[str]
) -> tuple[list[Cell], int]:
    """Return the cells of a row some of which are quoted, and where it ends."""
    cell, at = _cell(text, at, bare)
    row = [cell]
    while text.startswith(separator, at):
        cell, at = _cell(text, at + 1, bare)
        row.append(cell)
    return row, at


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
        raise BrokenQuoteError(first, end, "the quotation that begins here is never closed")
    rest = bare.match(text, quoted.end())
    if rest and rest[0]:
        raise BrokenQuoteError(first, rest.end(), "text follows the closing quotation mark")
    last = text.rindex('"', at, quoted.end()) + 1
    return Cell(quoted[1].replace('""', '"').strip(), first, last), quoted.end()
