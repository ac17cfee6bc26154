"""Columns are shared as asked, but no word or id is torn that could stay whole."""

import pytest

from ccs_author.document import Control, Document, Table
from ccs_author.document.labels import collect
from ccs_author.render.markup import parse
from ccs_author.render.writers.columns import fitted, needs


def needed(markup: str) -> list[int]:
    (table,) = parse(markup, "t")
    assert isinstance(table, Table)
    labels = collect(Document(Control("T", "N", "1", "Draft"), (table,)))
    return needs(table, labels, 18, 170)


def test_the_longest_word_of_a_column_counts() -> None:
    short, long = needed("<table><tr><td>a b c</td><td>a electropolished c</td></tr></table>")

    assert short < 400
    # Sixteen letters of nine points, about half as wide as high, and the margins.
    assert 1200 < long < 1800


def test_an_id_is_kept_whole_and_a_long_compound_is_not() -> None:
    letters, compound = needed(
        "<table><tr><td>C-R09-A</td><td>bio-decontamination-validation-report</td></tr></table>"
    )

    assert letters > 700
    assert compound < 1900


def test_a_word_that_spans_columns_needs_none_of_them() -> None:
    markup = "<table><tr><td colspan='2'>electropolished</td></tr><tr><td>a</td><td>b</td></tr>"

    assert max(needed(f"{markup}</table>")) < 400


@pytest.mark.parametrize(
    ("relative", "least", "expected"),
    [
        ((1, 1), (10, 10), [50, 50]),
        ((1, 9), (30, 10), [30, 70]),
        ((1, 1, 8), (20, 20, 10), [20, 20, 60]),
        ((1, 1), (300, 100), [75, 25]),
        ((5,), (10,), [100]),
    ],
)
def test_widths_fill_the_page(
    relative: tuple[float, ...], least: tuple[int, ...], expected: list[int]
) -> None:
    assert fitted(relative, least, 100) == expected
