"""The model is asked what it expects, and pydantic's locations are told apart."""

import pytest
from pydantic import ValidationError

from ccs_author.load.expected import Expected, in_words
from ccs_author.model import Route
from tests.load.plant import Area, Plant, Point, plant_schema

EXPECTED = Expected(plant_schema)

TRACES: dict[str, tuple[dict[str, object], Route]] = {
    "a field": ({"title": 3}, ("title",)),
    "an unknown key": ({"titel": "x"}, ("titel",)),
    "a field of a record": ({"area": {"owner": 3}}, ("area", "owner")),
    "an item of a list": (
        {"area": {"points": [{"id": "P-1"}, {"id": "x"}]}},
        ("area", "points", 1, "id"),
    ),
    "a missing key": ({"area": {"points": [{}]}}, ("area", "points", 0, "id")),
    "a scalar in a list": (
        {"area": {"points": [{"id": "P-1", "tags": ["a", 3]}]}},
        ("area", "points", 0, "tags", 1),
    ),
    "a record in a record in a list": (
        {"area": {"points": [{"id": "P-1", "limits": {"alert": "x"}}]}},
        ("area", "points", 0, "limits", "alert"),
    ),
    "a value among free keys": (
        {"area": {"points": [{"id": "P-1", "notes": {"why": 3}}]}},
        ("area", "points", 0, "notes", "why"),
    ),
    "records among free keys": ({"areas": {"x": {"owner": 3}}}, ("areas", "x", "owner")),
    "a tagged alternative": (
        {"area": {"devices": [{"kind": "pump", "flow": "x"}]}},
        ("area", "devices", 0, "flow"),
    ),
    "a key named as a tag is": (
        {"area": {"devices": [{"kind": "valve", "pump": {"alert": "x"}}]}},
        ("area", "devices", 0, "pump", "alert"),
    ),
    "a wrong tag": ({"area": {"devices": [{"kind": "tap"}]}}, ("area", "devices", 0)),
    "a plain alternative": ({"area": {"either": {"alert": "x"}}}, ("area", "either", "alert")),
}


@pytest.mark.parametrize("case", TRACES)
def test_a_location_leads_to_the_route_that_was_written(case: str) -> None:
    written, route = TRACES[case]

    with pytest.raises(ValidationError) as refused:
        Plant.model_validate(written)

    routes = [EXPECTED.trace(error["loc"]).route for error in refused.value.errors()]
    assert route in routes


def test_a_location_in_a_plain_union_says_where_the_union_is() -> None:
    with pytest.raises(ValidationError) as refused:
        Plant.model_validate({"area": {"either": {"alert": "x"}}})

    traces = [EXPECTED.trace(error["loc"]) for error in refused.value.errors()]
    assert {trace.union for trace in traces} == {2}
    assert {trace.label for trace in traces} == {"int", "Limits"}


def test_the_keys_and_lists_of_a_record_are_known() -> None:
    area = EXPECTED.along(("area",))

    assert area is not None
    assert list(EXPECTED.fields(area)) == ["owner", "points", "devices", "either"]
    assert EXPECTED.record(area) is Area
    assert EXPECTED.record_lists == ("area.points", "area.devices")


def test_the_items_of_a_list_are_known_by_their_class() -> None:
    points = EXPECTED.along(("area", "points", 4))

    assert points is not None
    assert EXPECTED.record(points) is Point


def test_the_words_of_a_tag_are_known() -> None:
    device = EXPECTED.along(("area", "devices", 0))

    assert device is not None
    assert EXPECTED.tags(device) == ("pump", "valve")
    assert "flow" in EXPECTED.fields(device)


def test_nothing_is_expected_where_the_model_ends() -> None:
    assert EXPECTED.along(("area", "nowhere", "below")) is None


def test_a_class_name_becomes_words() -> None:
    class CleanAirDevice(Point):
        pass

    assert in_words(CleanAirDevice) == "clean air device"
