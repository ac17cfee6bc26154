"""A library of units judges every figure of ours."""

from functools import cache

import pytest
from pint import UnitRegistry

from ccs_author.model.units import UNITS

NAMES = {
    "inH2O": "inch_of_water",
    "inWC": "inch_of_water",
    "mmH2O": "millimetre_of_water",
    "Mrad": "dose_megarad",
    "°C": "degree_Celsius",
    "C": "degree_Celsius",
    "°F": "degree_Fahrenheit",
    "F": "degree_Fahrenheit",
    "K": "kelvin",
    "m3/h": "meter ** 3 / hour",
    "m3/min": "meter ** 3 / minute",
    "cfm": "foot ** 3 / minute",
    "fpm": "foot / minute",
    "m2": "meter ** 2",
    "ft2": "foot ** 2",
    "in": "inch",
    "h": "hour",
    "min": "minute",
    "d": "day",
}
"""What the library calls a unit, where it does not know our name or means another thing."""

# The library has the column of water at several temperatures, and Mrad for an angle.
DEFINED = (
    "inch_of_water = 0.0254 * meter * 1000 * kilogram / meter ** 3 * g_0",
    "millimetre_of_water = 0.001 * meter * 1000 * kilogram / meter ** 3 * g_0",
    "dose_megarad = 1e6 * 0.01 * gray",
)


@cache
def _library() -> UnitRegistry:
    library = UnitRegistry(cache_folder=None)
    for unit in DEFINED:
        library.define(unit)
    return library


@pytest.mark.parametrize(
    ("unit", "written"), [(unit, written) for unit in UNITS for written in UNITS[unit]]
)
@pytest.mark.parametrize("number", [0.0, 1.0, -40.0, 273.15])
def test_a_unit_converts_as_a_library_of_units_does(
    unit: str, written: str, number: float
) -> None:
    quantity = _library().Quantity(number, NAMES.get(written, written))
    expected = quantity.to(NAMES.get(unit, unit)).magnitude

    converted = UNITS[unit][written].of(number)

    assert converted == pytest.approx(expected, rel=1e-6, abs=1e-9)
