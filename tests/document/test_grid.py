"""Spans are counted, and rows that do not fill the table are refused."""

import pytest

from ccs_author.document import Cell, Row
from ccs_author.document.grid import RaggedTableError, columns, lay


def row(*spans: tuple[int, int]) -> Row:
    return Row(tuple(Cell((), colspan, rowspan) for colspan, rowspan in spans))


def shape(rows: list[Row], width: int) -> list[list[tuple[int, bool]]]:
    return [[(spot.column, spot.continued) for spot in spots] for spots in lay(rows, width)]


def test_the_first_row_tells_how_many_columns_there_are() -> None:
    assert columns([row((2, 1), (1, 1))]) == 3


def test_a_cell_continues_in_the_rows_it_spans() -> None:
    rows = [row((1, 3), (1, 1)), row((1, 1)), row((1, 1))]

    assert shape(rows, 2) == [
        [(0, False), (1, False)],
        [(0, True), (1, False)],
        [(0, True), (1, False)],
    ]


def test_a_cell_may_span_both_ways() -> None:
    rows = [row((1, 1), (2, 2)), row((1, 1))]

    assert shape(rows, 3) == [[(0, False), (1, False)], [(0, False), (1, True)]]


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([row((1, 1), (1, 1)), row((1, 1))], "ends after 1 of 2"),
        ([row((1, 1)), row((1, 1), (1, 1))], "more cells than the 1"),
        ([row((1, 1), (1, 1)), row((3, 1))], "more cells than the 2"),
        ([row((1, 2), (1, 1))], "spans more rows"),
        ([row((1, 1), (1, 2), (1, 1)), row((2, 1), (1, 1))], "comes from above"),
    ],
)
def test_a_row_that_does_not_fill_the_table_is_refused(rows: list[Row], fault: str) -> None:
    with pytest.raises(RaggedTableError, match=fault):
        list(lay(rows, columns(rows)))


def test_the_fault_names_the_row() -> None:
    with pytest.raises(RaggedTableError) as caught:
        list(lay([row((1, 1)), row((1, 1)), row((2, 1))], 1))

    assert caught.value.row == 2
