"""Routes lead to the text that an author has to look at."""

import pytest

from ccs_author.load import yaml
from ccs_author.load.places import Places
from ccs_author.load.source import Source
from ccs_author.model import Route

TEXT = """\
premises:
  rooms:
    - id: R-1
      grade: B
    - {id: R-2, grade: }
  note:
"""

VALUES: dict[Route, str] = {
    ("premises", "rooms", 0, "grade"): "4:14-4:15",
    ("premises", "rooms", 1, "id"): "5:12-5:15",
    ("premises", "rooms", 1): "5:7-5:25",
    ("premises", "rooms", 1, "grade"): "5:17-5:22",
    ("premises", "rooms", 0, "area_m2"): "3:7-3:14",
    ("premises", "note"): "6:3-6:7",
    ("premises", "zones"): "1:1-1:9",
    ("premises", "rooms", 7, "id"): "2:3-2:8",
    ("monitoring", "locations", 3): "1:1-1:10",
}
KEYS: dict[Route, str] = {
    ("premises",): "1:1-1:9",
    ("premises", "rooms", 0, "grade"): "4:7-4:12",
    ("premises", "rooms", 0): "3:7-3:14",
}


def places() -> Places:
    source = Source(0, "site.yaml", TEXT)
    parsed = yaml.parse(source)
    assert isinstance(parsed, yaml.Parsed)
    return Places([source], parsed.span)


def shown(route: Route, *, key: bool) -> str:
    place = places().of(route, key=key)
    return f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"


@pytest.mark.parametrize("route", VALUES)
def test_a_route_has_the_place_of_its_value_or_of_its_nearest_written_ancestor(
    route: Route,
) -> None:
    assert shown(route, key=False) == VALUES[route]


@pytest.mark.parametrize("route", KEYS)
def test_a_key_can_be_pointed_at(route: Route) -> None:
    assert shown(route, key=True) == KEYS[route]


def test_a_place_prints_as_editors_expect_it() -> None:
    assert str(places().of(("premises", "rooms", 0, "grade"))) == "site.yaml:4:14"


def test_the_written_text_of_a_value_can_be_quoted() -> None:
    assert places().written(("premises", "rooms", 0, "id")) == "R-1"
    assert places().written(("premises", "zones")) == ""


def test_columns_count_characters_and_not_bytes() -> None:
    source = Source(0, "site.yaml", "a: {é😀: x, b: y}\r\nc: z\r\n")
    parsed = yaml.parse(source)
    assert isinstance(parsed, yaml.Parsed)
    found = Places([source], parsed.span)

    assert found.of(("a", "b")).column == 15
    assert (found.of(("c",)).line, found.of(("c",)).column) == (2, 4)
