"""Figures say what the facts say, and can be read."""

from __future__ import annotations

import re
from itertools import combinations
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ccs_author.model import Strategy
from ccs_author.render.figures import draw
from ccs_author.render.figures.drawing import breadth, fitted, wrapped
from tests.render.sites import site

GRADES = ("A", "B", "C", "D", "CNC", "NC", None)


def _boxes(svg: str) -> list[tuple[float, float, float, float]]:
    """Return where each line of text stands: left, top, right, bottom."""
    found = []
    for element in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"):  # noqa: S314
        if "transform" in element.attrib:
            continue
        x, y = float(element.attrib["x"]), float(element.attrib["y"])
        size = float(element.attrib["font-size"])
        # Estimates of breadth lie on the broad side.
        broad = 0.86 * breadth(element.text or "", size)
        shift = {"middle": broad / 2, "end": broad}.get(element.get("text-anchor", ""), 0)
        found.append((x - shift, y - 0.72 * size, x - shift + broad, y))
    return found


def _overlapping(svg: str) -> list[Any]:
    return [
        (one, other)
        for one, other in combinations(_boxes(svg), 2)
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]


def _facility(rooms: list[dict[str, Any]], doors: list[dict[str, Any]]) -> str:
    made = {"premises": {"rooms": rooms, "doors": doors}}
    return draw(Strategy.model_validate(made))["facility"].svg


def test_nothing_is_drawn_of_nothing() -> None:
    assert draw(Strategy.model_validate({})) == {}


@pytest.mark.parametrize("name", ["facility", "heatmap-before", "heatmap-after"])
def test_a_figure_is_well_formed_and_the_same_each_time(name: str) -> None:
    one, other = draw(site())[name], draw(site())[name]

    ET.fromstring(one.svg)  # noqa: S314
    assert one == other


@pytest.mark.parametrize("name", ["facility", "heatmap-before", "heatmap-after"])
def test_no_text_of_a_figure_lies_on_another(name: str) -> None:
    assert _overlapping(draw(site())[name].svg) == []


def test_the_facility_graph_names_every_room_with_grade_and_pressure() -> None:
    svg = draw(site())["facility"].svg

    texts = re.findall(r"<text[^>]*>([^<]*)</text>", svg)

    for room in site().premises.rooms:
        assert room.id in texts
    assert "pressure not stated" in texts
    assert "sink airlock" in texts
    assert "and 3 more" in texts


def test_the_alternative_text_tells_rooms_and_steps() -> None:
    alt = draw(site())["facility"].alt

    assert alt.startswith("Facility graph of 16 rooms and 21 connections.")
    assert "C-R09 grade C 45 Pa" in alt
    assert "C-R09 to C-R01: emergency door, 45 Pa" in alt


def test_air_flows_to_the_lower_pressure() -> None:
    rooms = [{"id": "A1", "pressure_pa": 10}, {"id": "B1", "pressure_pa": 30}]

    svg = _facility(rooms, [{"between": ["A1", "B1"]}])

    assert svg.count("<polygon") == 1
    assert "20 Pa" in svg


def test_equal_pressures_have_no_arrow() -> None:
    rooms = [{"id": "A1", "pressure_pa": 10}, {"id": "B1", "pressure_pa": 10}]

    assert "<polygon" not in _facility(rooms, [{"between": ["A1", "B1"]}])


def test_a_door_to_a_room_that_is_not_stated_or_to_itself_is_left_out() -> None:
    doors = [{"between": ["A1", "Z9"]}, {"between": ["A1", "A1"]}]

    assert "<polyline" not in _facility([{"id": "A1"}, {"id": "B1"}], doors)


def test_the_heat_map_puts_each_risk_at_its_scores() -> None:
    alt = draw(site())["heatmap-after"].alt

    assert "severity 5, occurrence 1: R-04, R-14, R-24, R-34" in alt


@st.composite
def _plants(draw_from: st.DrawFn) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    count = draw_from(st.integers(2, 20))
    codes = [f"R-{n:02}" for n in range(count)]
    rooms = [
        {
            "id": code,
            "name": draw_from(st.text(st.characters(codec="ascii", categories=["L"]))) or None,
            "grade": draw_from(st.sampled_from(GRADES)),
            "pressure_pa": draw_from(st.none() | st.integers(-30, 60)),
        }
        for code in codes
    ]
    pairs = st.lists(st.sampled_from(codes), min_size=2, max_size=2, unique=True)
    doors = [{"between": pair} for pair in draw_from(st.lists(pairs, max_size=24))]
    return rooms, doors


@settings(max_examples=25)
@given(_plants())
def test_no_text_lies_on_another_in_any_plant_of_twenty_rooms(
    plant: tuple[list[dict[str, Any]], list[dict[str, Any]]],
) -> None:
    assert _overlapping(_facility(*plant)) == []


@given(st.text(max_size=60), st.integers(10, 200))
def test_fitted_text_fits(text: str, room: int) -> None:
    assert breadth(fitted(text, room, 11), 11) <= max(room, breadth("…", 11))


@given(st.text(max_size=90), st.integers(1, 3))
def test_wrapped_text_has_no_more_lines_than_allowed(text: str, lines: int) -> None:
    assert len(wrapped(text, 100, 11, lines)) <= lines
