"""Where each cell of a table lies once spans are counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.document.blocks import Cell, Row


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell at its column, or the continuation of one that began in a row above."""

    column: int
    cell: Cell
    continued: bool = False


class RaggedTableError(ValueError):
    """A row has cells for more or fewer columns than the table; `row` counts from 0."""

    def __init__(self, row: int, message: str) -> None:
        super().__init__(message)
        self.row = row


def columns(rows: Sequence[Row]) -> int:
    """Return how many columns the first row spans."""
    return sum(cell.colspan for cell in rows[0].cells) if rows else 0


def lay(rows: Sequence[Row], width: int) -> Iterator[tuple[Spot, ...]]:
    """Yield the spots of each row of a header or of a body.

    Raises `RaggedTableError` where a row does not fill `width` columns or a cell
    spans beyond the last row.
    """
    open_spans: dict[int, tuple[Cell, int]] = {}
    for index, row in enumerate(rows):
        spots = tuple(_spots(index, row, width, open_spans))
        for spot in spots:
            left = open_spans[spot.column][1] if spot.continued else spot.cell.rowspan
            if left > 1:
                open_spans[spot.column] = (spot.cell, left - 1)
            else:
                open_spans.pop(spot.column, None)
        yield spots
    if open_spans:
        raise RaggedTableError(len(rows) - 1, "a cell spans more rows than there are")


def _spots(
    index: int, row: Row, width: int, open_spans: dict[int, tuple[Cell, int]]
) -> Iterator[Spot]:
    column = 0
    waiting = iter(row.cells)
    while column < width:
        if column in open_spans:
            cell = open_spans[column][0]
            yield Spot(column, cell, continued=True)
        else:
            following = next(waiting, None)
            if following is None:
                raise RaggedTableError(index, f"a row ends after {column} of {width} columns")
            cell = following
            yield Spot(column, cell)
        if any(column < other < column + cell.colspan for other in open_spans):
            raise RaggedTableError(index, "a cell runs into one that comes from above")
        column += cell.colspan
    if column > width or next(waiting, None) is not None:
        raise RaggedTableError(index, f"a row has more cells than the {width} columns")
