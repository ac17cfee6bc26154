"""What a cell shows of a record."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccs_author.errors import TemplateError
from ccs_author.model import Strategy
from ccs_author.render.patterns import show
from ccs_author.render.values import Values

MISSING = "<em>not stated</em>"
SUPPLIER = {"id": "SUP1", "name": "Maker"}
UTILITY = {
    "id": "U1",
    "name": "Gas",
    "impact": "high",
    "specification": [{"what": "oil", "limit": "0.1 mg/m3"}, {"what": "particles"}],
    "storage_temperature_c": 5,
    "assumed": {"storage_temperature_c": "a guess"},
    "rooms": ["R1", "R9"],
}


def _strategy(**more: Any) -> Strategy:
    return Strategy.model_validate(
        {
            "utilities": {"systems": [{**UTILITY, **more}]},
            "premises": {"rooms": [{"id": "R1"}]},
            "vendors": {"suppliers": [SUPPLIER]},
            "raw_materials": {"materials": [{"id": "M1", "supplier": "SUP1"}]},
        }
    )


def _shown(pattern: str, **more: Any) -> str:
    strategy = _strategy(**more)
    return str(show(pattern, strategy.utilities.systems[0], Values(strategy)).markup)


@pytest.mark.parametrize(
    ("pattern", "shown"),
    [
        ("impact", "high"),
        ("{impact}", "high"),
        ("contact", MISSING),
        ("[{contact}]", "–"),
        ("{id}[ {name}]", "U1 Gas"),
        ("{id}[ {note}]", "U1"),
        ("{impact} and {contact}", f"high and {MISSING}"),
        ("[{contact}][; {impact}]", "high"),
        ("every {contact} months", MISSING),
        ("{specification: {what}[: {limit}]}", "oil: 0.1 mg/m3<br/>particles"),
        ("{specification: {limit}}", "0.1 mg/m3"),
        ("[{sampling.frequency}]", "–"),
        ("sampling.frequency", MISSING),
        ("storage_temperature_c", "5\u00a0°C <em>(assumed)</em>"),
        ("rooms", '<ref to="R1">R1</ref>, R9'),
        ("[{contact}[ {impact}]]", "–"),
        ("[{impact}[ {contact}]]", "high"),
        ("{storage_temperature_c} to {storage_temperature_c}", "5\u00a0°C <em>(assumed)</em>"),
    ],
)
def test_a_pattern_shows(pattern: str, shown: str) -> None:
    assert _shown(pattern) == shown


@pytest.mark.parametrize(
    ("least", "most", "shown"),
    [(2, 8, "2 to 8\u00a0°C"), (5, 5, "5\u00a0°C"), (-80, -60, "−80 to −60\u00a0°C")],
)
def test_a_range_prints_its_unit_once_and_equal_bounds_once(
    least: float, most: float, shown: str
) -> None:
    room = {"id": "R1", "temperature_min_c": least, "temperature_max_c": most}
    strategy = Strategy.model_validate({"premises": {"rooms": [room]}})

    made = show(
        "{temperature_min_c} to {temperature_max_c}",
        strategy.premises.rooms[0],
        Values(strategy),
    )

    assert made.markup == shown


@pytest.mark.parametrize(
    ("months", "shown"), [(1, "every month; 1 month"), (6, "every 6 months; 6 months")]
)
def test_a_noun_follows_its_figure(months: int, shown: str) -> None:
    unit = {"id": "A1", "filter_leak_test_months": months}
    strategy = Strategy.model_validate({"premises": {"air_handling": [unit]}})

    made = show(
        "every {filter_leak_test_months} month(s); {filter_leak_test_months} month(s)",
        strategy.premises.air_handling[0],
        Values(strategy),
    )

    assert made.markup == shown


def test_a_path_goes_on_in_the_record_that_an_id_names() -> None:
    strategy = _strategy()

    shown = show("supplier.label", strategy.raw_materials.materials[0], Values(strategy))

    assert shown.markup == '<ref to="SUP1">SUP1 Maker</ref>'


def test_a_path_through_an_id_that_names_nothing_shows_the_id() -> None:
    materials = {"materials": [{"id": "M1", "supplier": "SUP9"}]}
    strategy = Strategy.model_validate({"raw_materials": materials})

    shown = show("supplier.label", strategy.raw_materials.materials[0], Values(strategy))

    assert shown.markup == "SUP9"


@pytest.mark.parametrize(
    "pattern", ["{id", "{id]", "[{id}", "id}]{x}", "{specification: {what}"]
)
def test_brackets_that_do_not_match_are_told(pattern: str) -> None:
    with pytest.raises(TemplateError, match="pattern"):
        _shown(pattern)


def test_a_field_that_there_is_not_is_told() -> None:
    with pytest.raises(TemplateError, match='a Utility states no "pressure"'):
        _shown("{pressure}")


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1))
def test_text_of_an_author_is_escaped_and_whole(text: str) -> None:
    strategy = _strategy(name=text)

    shown = show("{id}: {name}", strategy.utilities.systems[0], Values(strategy))

    assert shown.markup.unescape() == f"U1: {text}"
    assert "<" not in shown.markup
