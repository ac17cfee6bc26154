"""The number of sampling points follows the table of ISO 14644-1:2015."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccs_author.rules.sampling_points import points_needed


@pytest.mark.parametrize(
    ("area_m2", "points"),
    [(1, 1), (2, 1), (2.1, 2), (10, 5), (24, 6), (24.1, 7), (46, 10), (636, 26), (1000, 27)],
)
def test_points_of_an_area(area_m2: float, points: int) -> None:
    assert points_needed(area_m2) == points


def test_halls_above_the_table_need_points_in_proportion() -> None:
    assert points_needed(2000) == 54
    assert points_needed(1001) == 28


@given(st.floats(0.1, 5000), st.floats(0.1, 5000))
def test_a_larger_area_never_needs_fewer_points(one: float, other: float) -> None:
    small, large = sorted((one, other))

    assert points_needed(small) <= points_needed(large)
