"""The tables of grades hold together, and follow the classes of ISO 14644-1."""

from math import floor, log10

import pytest

from ccs_author.model.vocabulary import GRADE_ORDER
from ccs_author.rules.limits import CLASSIFICATION, MONITORING, VIABLE, told, viable_action

ISO_CLASS = {
    ("A", "at rest"): 5,
    ("A", "in operation"): 5,
    ("B", "at rest"): 5,
    ("B", "in operation"): 7,
    ("C", "at rest"): 7,
    ("C", "in operation"): 8,
    ("D", "at rest"): 8,
}


def most_particles(iso_class: int, size_um: float) -> int:
    """Return the limit of an ISO class by its formula, to three significant figures."""
    limit = 10**iso_class * (0.1 / size_um) ** 2.08
    digits = 2 - floor(log10(limit))
    return int(round(limit, digits))


@pytest.mark.parametrize(("place", "iso_class"), ISO_CLASS.items(), ids=str)
def test_every_grade_is_an_iso_class(place: tuple[str, str], iso_class: int) -> None:
    assert CLASSIFICATION[place].um_05 == most_particles(iso_class, 0.5)
    assert MONITORING[place].um_05 == most_particles(iso_class, 0.5)
    assert MONITORING[place].um_5 == most_particles(iso_class, 5)
    assert CLASSIFICATION[place].um_5 in {most_particles(iso_class, 5), None}


def test_only_a_and_b_at_rest_leave_large_particles_open_at_classification() -> None:
    left_open = {place for place, most in CLASSIFICATION.items() if most.um_5 is None}

    assert left_open == {
        ("A", "at rest"),
        ("A", "in operation"),
        ("B", "at rest"),
        ("D", "in operation"),
    }


def test_no_grade_allows_more_than_a_lower_one() -> None:
    grades = sorted(VIABLE, key=GRADE_ORDER.__getitem__, reverse=True)

    for column in ("air", "settle", "contact"):
        figures = [getattr(VIABLE[grade], column) for grade in grades]
        assert figures == sorted(figures)
        assert figures[0] == 0


@pytest.mark.parametrize(
    ("grade", "method", "most"),
    [
        ("A", "active air", 0),
        ("B", "glove print", 5),
        ("B", "gown plate", 5),
        ("C", "settle plate", 50),
        ("D", "contact plate", 50),
        ("C", "glove print", None),
        ("C", "gown plate", None),
        ("B", "swab", None),
        ("CNC", "active air", None),
    ],
)
def test_action_limits_of_methods(grade: str, method: str, most: int | None) -> None:
    assert viable_action(grade, method) == most


def test_nothing_is_told_as_no_growth() -> None:
    assert told(0, "CFU/m3") == "no growth"
    assert told(10, "CFU/m3") == "10 CFU/m3"
