"""A draft always loads, nonsense never does, and the strategy answers what rules ask."""

import ast
from pathlib import Path

import pytest
from pydantic import ValidationError

from ccs_author.model import Strategy
from ccs_author.model.facility import Door, Room
from ccs_author.model.process import Step
from ccs_author.model.reference import referring_fields

CLEANROOM = {
    "premises": {
        "rooms": [
            {"id": "R-1", "grade": "C", "pressure_pa": 40},
            {"id": "R-2", "grade": "D"},
        ],
        "doors": [{"between": ["R-1", "R-2"]}],
        "barriers": [{"id": "Z-1", "room": "R-1", "grade": "A"}],
    },
    "monitoring": {"locations": [{"id": "M-1", "at": "Z-1"}, {"id": "M-2", "at": "R-1"}]},
}


def test_an_empty_strategy_loads_with_all_sixteen_elements() -> None:
    strategy = Strategy.model_validate({})

    assert len(strategy.elements) == len(Strategy.ELEMENTS) == 16
    assert strategy.is_draft


@pytest.mark.parametrize("key", Strategy.model_fields)
def test_a_key_without_a_value_counts_as_not_written(key: str) -> None:
    assert Strategy.model_validate({key: None}) == Strategy.model_validate({})


def test_a_record_needs_nothing_but_its_id() -> None:
    strategy = Strategy.model_validate({"premises": {"rooms": [{"id": "R-1", "grade": None}]}})

    assert strategy.premises.rooms[0].grade is None


@pytest.mark.parametrize(
    "nonsense",
    [
        {"premisses": {}},
        {"premises": {"rooms": [{"id": "R-1", "grade": "Q"}]}},
        {"premises": {"rooms": [{"id": "R-1", "drains": "two"}]}},
        {"premises": {"rooms": [{"id": "R-1", "drains": True}]}},
        {"premises": {"rooms": [{"id": "R 1"}]}},
        {"premises": {"rooms": [{"id": "RМ-1"}]}},
        {"premises": {"rooms": [{}]}},
        {"premises": {"doors": [{"between": ["R-1"]}]}},
        {"premises": {"rooms": [{"id": "R-1", "air_changes_per_h": float("inf")}]}},
    ],
)
def test_nonsense_is_refused(nonsense: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Strategy.model_validate(nonsense)


def test_records_cannot_be_changed() -> None:
    strategy = Strategy.model_validate(CLEANROOM)

    with pytest.raises(ValidationError, match="frozen"):
        strategy.premises.rooms[0].grade = "A"  # type: ignore[misc]


def test_records_are_found_by_id_and_kind() -> None:
    strategy = Strategy.model_validate(CLEANROOM)

    assert strategy.find("R-1", Room) is strategy.premises.rooms[0]
    assert strategy.find("R-1", Step) is None
    assert strategy.find("R-9", Room) is None


def test_the_facility_is_a_graph() -> None:
    strategy = Strategy.model_validate(CLEANROOM)
    [door] = strategy.doors_of("R-2")

    assert door.label == "R-1 > R-2"
    assert strategy.room_of("Z-1") is strategy.room_of("R-1") is strategy.premises.rooms[0]
    assert (strategy.grade_of("Z-1"), strategy.grade_of("R-2"), strategy.grade_of("M-1")) == (
        "A",
        "D",
        None,
    )


def test_monitoring_is_found_by_place() -> None:
    strategy = Strategy.model_validate(CLEANROOM)

    assert [location.id for location in strategy.monitored_at("Z-1")] == ["M-1"]
    assert strategy.monitored_at("R-2") == ()


def test_walking_meets_every_record_with_its_route() -> None:
    strategy = Strategy.model_validate(CLEANROOM)
    routes = {
        record.label: route
        for route, record in strategy.walk()
        if isinstance(record, Door | Room)
    }

    assert routes["R-1 > R-2"] == ("premises", "doors", 0)
    assert routes["R-2"] == ("premises", "rooms", 1)


def test_references_are_known_from_the_fields_themselves() -> None:
    found = dict(referring_fields(Step))

    assert found["zone"] == ("Zone", "Barrier", "CleanAirDevice")
    assert found["materials"] == ("Material",)
    assert "duration_min" not in found


def test_every_element_module_is_listed_in_the_strategy() -> None:
    import ccs_author.model.elements as package

    modules = {file.stem for file in Path(*package.__path__).glob("*.py")}
    text = Path(__file__).parents[2].joinpath("src/ccs_author/model/strategy.py").read_text()
    imported = {
        node.module.rsplit(".", 1)[-1]
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom)
        and node.module
        and node.module.startswith("ccs_author.model.elements.")
    }

    assert modules - {"__init__"} == imported


def test_walking_meets_records_alone_whatever_was_looked_up_before() -> None:
    strategy = Strategy.model_validate({"premises": {"rooms": [{"id": "R-1"}]}})
    before = [route for route, _ in strategy.walk()]

    assert strategy.find("R-1", Room) in strategy.premises.rooms
    assert strategy.elements

    assert [route for route, _ in strategy.walk()] == before
