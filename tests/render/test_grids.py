"""Tables of records leave no column empty, and lose no fact over it."""

from __future__ import annotations

from typing import Any

from ccs_author.model import Strategy
from ccs_author.render.grids import Grid, Grids
from ccs_author.render.values import Values

LONG = "a rather long text that takes several lines of any column that is not very broad " * 3


def grid(rooms: list[dict[str, Any]], columns: dict[str, str]) -> Grid:
    strategy = Strategy.model_validate({"premises": {"rooms": rooms}})
    return Grids(Values(strategy)).grid(strategy.premises.rooms, columns)


def test_a_fact_that_few_records_state_stands_below_its_record() -> None:
    rooms = [{"id": f"R{n}", "use": f"use {n}"} for n in range(8)]
    rooms[3]["note"] = "Only here."

    made = grid(rooms, {"Room": "id", "Use": "use", "Note": "[{note}]"})

    assert made.heads == ("Room", "Use")
    assert '<tr id="R3"><td rowspan="2">R3</td><td>use 3</td></tr>' in made.rows
    assert '<tr><td colspan="1"><strong>Note:</strong> Only here.</td></tr>' in made.rows


def test_a_fact_that_ought_to_be_stated_keeps_its_column() -> None:
    rooms = [{"id": f"R{n}", "use": f"use {n}"} for n in range(8)]
    rooms[3]["grade"] = "C"

    made = grid(rooms, {"Room": "id", "Use": "use", "Grade": "grade"})

    assert made.heads == ("Room", "Use", "Grade")
    assert made.rows.count("not stated") == 7


def test_few_records_of_many_words_stand_side_by_side_and_share_what_is_the_same() -> None:
    columns = {"Room": "id"} | {f"Fact {n}": "use" for n in range(9)}

    made = grid([{"id": "R1", "use": LONG}, {"id": "R2", "use": LONG}], columns)

    assert made.heads == ("Room", '<p id="R1">R1</p>', '<p id="R2">R2</p>')
    assert f'<tr><th>Fact 1</th><td colspan="2">{LONG}</td></tr>' in made.rows
    assert not made.wide


def test_records_of_unlike_length_stand_one_below_the_other() -> None:
    columns = {"Room": "id", "Grade": "grade"} | {f"Fact {n}": "[{use}]" for n in range(9)}
    rooms = [{"id": f"R{n}"} for n in range(4)]
    rooms[0]["use"] = LONG

    made = grid(rooms, columns)

    assert made.heads == ()
    assert '<tr id="R1"><th colspan="2">R1</th></tr>' in made.rows
    assert made.rows.count(LONG) == 9


def test_neighbours_share_the_cell_of_a_long_text() -> None:
    rooms = [{"id": f"R{n}", "use": LONG, "area_m2": n + 1} for n in range(4)]

    made = grid(rooms, {"Room": "id", "Use": "use", "Area": "area_m2"})

    assert made.rows.count(LONG) == 1
    assert f'<td rowspan="4">{LONG}</td>' in made.rows


def test_ids_that_need_no_anchor_stand_on_one_line() -> None:
    strategy = Strategy.model_validate(
        {"premises": {"rooms": [{"id": f"R{n}", "grade": "C"} for n in range(3)]}}
    )
    grids = Grids(Values(strategy))
    grids.grid(strategy.premises.rooms, {"Room": "id", "Grade": "grade"})

    again = grids.grid(strategy.premises.rooms, {"Room": "id", "Grade": "grade"})

    assert again.rows == "<tr><td>R0, R1, R2</td><td>C</td></tr>"
