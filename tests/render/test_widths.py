"""Columns are wide enough for their words, and tables that need it turn to landscape."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from ccs_author.render.widths import demand, needs_landscape, shared


def test_a_column_of_ids_is_as_wide_as_its_longest_id() -> None:
    asked = demand("Id", [Markup("C-R01"), Markup("C-SUS-0001")])

    assert asked.least > len("C-SUS-0001")


def test_markup_takes_no_room() -> None:
    reference = Markup('<ref to="R-1">R-1</ref>')

    assert demand("Id", [reference]) == demand("Id", [Markup("R-1")])


def test_long_text_gets_more_room_than_short() -> None:
    short, long = demand("A", [Markup("yes")]), demand("B", [escape("many words " * 20)])

    narrow, broad = shared([short, long], wide=False)

    assert broad > 4 * narrow


def test_few_short_columns_stay_upright_and_many_turn() -> None:
    column = demand("Column", [Markup("some words here")])

    assert not needs_landscape([column] * 5)
    assert needs_landscape([column] * 11)


@given(st.lists(st.lists(st.text(max_size=80), max_size=5), min_size=1, max_size=30))
def test_every_column_has_some_width_whatever_it_holds(columns: list[list[str]]) -> None:
    demands = [demand("", [Markup.escape(text) for text in texts]) for texts in columns]

    assert all(width > 0 for width in shared(demands, wide=needs_landscape(demands)))
