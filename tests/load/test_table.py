"""CSV files become records, every cell with its place."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccs_author.load.expected import Expected
from ccs_author.load.places import Places
from ccs_author.load.source import Source
from ccs_author.load.table import read_table
from ccs_author.load.yaml import NOTHING, Parsed
from tests.load.plant import Plant, plant_schema

EXPECTED = Expected(plant_schema)
POINT = EXPECTED.along(("area", "points", 0))


def table(text: str) -> Parsed:
    assert POINT is not None
    return read_table(Source(0, "points.csv", text), EXPECTED, POINT)


def faults(text: str) -> list[tuple[str, str]]:
    return [(str(fault.place), fault.code) for fault in table(text).faults]


def test_cells_become_what_the_model_expects() -> None:
    parsed = table(
        "id,name,grade,level,count,running,limits.alert,limits.action,tags,day,notes.why\n"
        "P-1,007,B,2,12,TRUE,3,5.5,a;b | c,2026-01-01,because\n"
    )

    assert parsed.faults == ()
    assert parsed.value == [
        {
            "id": "P-1",
            "name": "007",
            "grade": "B",
            "level": 2,
            "count": 12,
            "running": True,
            "limits": {"alert": 3, "action": 5.5},
            "tags": ["a", "b", "c"],
            "day": "2026-01-01",
            "notes": {"why": "because"},
        }
    ]
    assert Plant.model_validate({"area": {"points": parsed.value}}).area.points[0].level == 2


def test_an_empty_cell_is_not_stated() -> None:
    assert table("id,name,limits.alert\nP-1,,\n").value == [{"id": "P-1"}]


def test_a_row_without_any_cell_is_no_record() -> None:
    assert table("id,name\n,\n\nP-1,x\n ,\n").value == [{"id": "P-1", "name": "x"}]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends_are_recognised(separator: str, ending: str) -> None:
    rows = (("id", "name"), ("P-1", f'"a{separator}b"'), ("P-2", "x"))
    text = ending.join(separator.join(row) for row in rows)

    assert table(text).value == [
        {"id": "P-1", "name": f"a{separator}b"},
        {"id": "P-2", "name": "x"},
    ]


def test_the_line_that_excel_puts_first_names_the_separator() -> None:
    assert table("sep=;\r\nid;name\r\nP-1;a, b, c\r\n").value == [
        {"id": "P-1", "name": "a, b, c"}
    ]


def test_a_quoted_cell_may_hold_quotes_and_line_ends() -> None:
    parsed = table('id,name\nP-1,"5"" pipe,\nbent"\nP-2,x\n')

    assert parsed.value == [{"id": "P-1", "name": '5" pipe,\nbent'}, {"id": "P-2", "name": "x"}]


@pytest.mark.parametrize(
    ("cell", "value"), [("0,25", 0.25), ("12,5", 12.5), ("1250", 1250), ("0,250", 0.25)]
)
def test_between_semicolons_a_comma_is_a_decimal_sign(cell: str, value: float) -> None:
    assert table(f"id;limits.alert\nP-1;{cell}\n").value[0]["limits"]["alert"] == value


def test_a_number_that_can_be_two_is_not_guessed() -> None:
    (fault,) = table("id;limits.alert\nP-1;1,250\n").faults

    assert (str(fault.place), fault.code) == ("points.csv:2:5", "csv-cell")
    assert fault.help == "write `1.250` or `1250`"


def test_a_cell_that_is_no_number_is_left_for_the_model_to_refuse() -> None:
    assert table("id,count\nP-1,many\n").value == [{"id": "P-1", "count": "many"}]


def test_every_cell_keeps_its_place() -> None:
    text = 'id,name,limits.alert,tags\nP-1,"a\nb",3,x; yy\n'
    parsed = table(text)
    places = Places([Source(0, "points.csv", text)], parsed.span)

    assert str(places.of((0, "name"))) == "points.csv:2:5"
    assert str(places.of((0, "limits", "alert"))) == "points.csv:3:4"
    assert str(places.of((0, "tags", 1))) == "points.csv:3:9"
    assert str(places.of((0, "name"), key=True)) == "points.csv:1:4"
    assert str(places.of((0, "grade"))) == "points.csv:2:1"


def test_an_unknown_column_is_one_fault_however_many_rows_there_are() -> None:
    parsed = table("id,nam,limits.alrt\nP-1,x,1\nP-2,y,2\n")

    assert [(str(f.place), f.code, f.help) for f in parsed.faults] == [
        ("points.csv:1:4", "unknown-key", "did you mean `name`?"),
        ("points.csv:1:8", "unknown-key", "did you mean `limits.alert`?"),
    ]
    assert parsed.value == [{"id": "P-1"}, {"id": "P-2"}]


def test_a_column_named_twice_points_to_the_first_one() -> None:
    (fault,) = table("id,name,name\nP-1,x,y\n").faults

    assert (str(fault.place), fault.code) == ("points.csv:1:9", "duplicate-key")
    assert str(fault.labels[0][0]) == "points.csv:1:4"


RAGGED = {
    "too few cells": ("id,name\nP-1\nP-2,x\n", "points.csv:2:1"),
    "too many cells": ("id,name\nP-1,a,b\nP-2,x\n", "points.csv:2:7"),
    "a cell below no name": ("id,,name\nP-1,a,b\nP-2,,x\n", "points.csv:2:5"),
}


@pytest.mark.parametrize("case", RAGGED)
def test_a_row_that_does_not_fit_is_left_out_and_reported(case: str) -> None:
    text, place = RAGGED[case]

    parsed = table(text)

    assert [(str(fault.place), fault.code) for fault in parsed.faults] == [(place, "csv-row")]
    assert parsed.value == [{"id": "P-2", "name": "x"}]
    assert parsed.lost == NOTHING


def test_a_broken_header_is_one_fault_and_not_one_a_row() -> None:
    assert faults("id;name,grade\nP-1,x,B\nP-2,y,B\nP-3,z,B\n") == [
        ("points.csv:1:1", "unknown-key"),
        ("points.csv:1:1", "csv-row"),
    ]


def test_cells_to_the_right_of_the_last_column_may_be_empty() -> None:
    assert table("id,name,,\nP-1,x,,\n").faults == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('id,name\nP-1,"open\nP-2,x\n', "points.csv:2:5"),
        ('id,name\nP-1,"a"b\n', "points.csv:2:5"),
    ],
)
def test_a_broken_quotation_is_pointed_at_where_it_begins(text: str, place: str) -> None:
    assert faults(text) == [(place, "csv-syntax")]


def test_an_empty_file_is_a_fault() -> None:
    assert faults("\n\n") == [("points.csv:1:1", "empty")]


@given(
    st.lists(
        st.tuples(
            st.from_regex(r"P-[1-9]", fullmatch=True),
            st.text(st.sampled_from('ab",;\n |é'), max_size=8),
        ),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from(",;\t"),
)
@settings(max_examples=150, deadline=None)
def test_what_is_quoted_is_read_back(rows: list[tuple[str, str]], separator: str) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    lines = [separator.join(("id", "name"))]
    lines += [separator.join((code, quoted(name))) for code, name in rows]

    parsed = table("\n".join(lines))

    expected: list[dict[str, Any]] = [
        {"id": code, "name": name.strip()} if name.strip() else {"id": code}
        for code, name in rows
    ]
    assert parsed.faults == ()
    assert parsed.value == expected


@given(st.text(st.sampled_from('id,name;"\r\n\t =|x'), max_size=40))
@settings(max_examples=300, deadline=None)
def test_no_text_makes_the_reader_fail(text: str) -> None:
    assert isinstance(table(text).value, list)
