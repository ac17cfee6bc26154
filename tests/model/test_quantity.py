"""Values with a unit load, compare and print both ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from ccs_author.model.quantity import Celsius, Pascal, Quantity, plain
from ccs_author.model.units import UNITS


class Reading(BaseModel):
    """Two measured values."""

    pressure_pa: Pascal
    temperature_c: Celsius | None = None


def pressure(written: object) -> Quantity:
    return Reading.model_validate({"pressure_pa": written}).pressure_pa


def test_a_bare_number_is_in_the_unit_of_its_key() -> None:
    assert pressure(40) == Quantity(40.0, "Pa")
    assert str(pressure(40)) == "40 Pa"


def test_another_unit_is_converted_and_kept_as_written() -> None:
    found = pressure("0.05 inH2O")

    assert found.value == pytest.approx(12.454, abs=0.01)
    assert str(found) == "12.45 Pa (0.05 inH2O)"


def test_quantities_in_different_units_compare_by_size() -> None:
    assert pressure("0.05 inH2O") > pressure(12)
    assert pressure("0.05 inH2O") < pressure("0.2 mbar")


def test_a_temperature_scale_with_an_offset_converts() -> None:
    found = Reading.model_validate({"pressure_pa": 0, "temperature_c": "68 °F"}).temperature_c

    assert found is not None
    assert found.value == pytest.approx(20)


def test_one_millimetre_of_water_is_nearly_ten_pascal() -> None:
    assert pressure("1 mmH2O").value == pytest.approx(9.807, abs=0.01)


@pytest.mark.parametrize(
    "written", ["40", "40 kg", "Pa 40", "9**9**9 Pa", "1e400 Pa", True, [40], "", "40  Pa"]
)
def test_what_is_no_pressure_is_refused(written: object) -> None:
    with pytest.raises(ValidationError, match="number in Pa"):
        pressure(written)


@pytest.mark.parametrize(
    ("unit", "written"), [(unit, own) for unit, all_ in UNITS.items() for own in all_]
)
def test_every_unit_that_may_be_written_converts(unit: str, written: str) -> None:
    from ccs_author.model.quantity import _read

    found = _read(f"1 {written}", unit)

    assert found.unit == unit
    assert found.written == (None if written == unit else f"1 {written}")


@given(st.integers(-100_000_000, 100_000_000))
def test_whole_numbers_print_without_a_point(number: int) -> None:
    assert plain(float(number)) == str(number)


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        (0.45, "0.45"),
        (0.1 + 0.2, "0.3"),
        (3520.0, "3520"),
        (0.00001, "0.00001"),
        (-5.5, "-5.5"),
    ],
)
def test_numbers_print_without_needless_digits(number: float, printed: str) -> None:
    assert plain(number) == printed
