"""The units that a site may write, and how each becomes the unit of a key.

A library of units converts them. It takes longer to import than a strategy to load, so it is
imported only when a value stands in another unit than its key names; times alone are counted
here, for a clock needs no physics and every site writes them.
"""

from functools import cache
from types import MappingProxyType
from typing import Any

UNITS = MappingProxyType(
    {
        "Pa": {
            "Pa": "pascal",
            "kPa": "kilopascal",
            "hPa": "hectopascal",
            "mbar": "millibar",
            "bar": "bar",
            "inH2O": "inch_of_water",
            "mmH2O": "millimetre_of_water",
            "inWC": "inch_of_water",
            "psi": "psi",
        },
        "m/s": {
            "m/s": "meter / second",
            "cm/s": "centimeter / second",
            "ft/min": "foot / minute",
            "fpm": "foot / minute",
        },
        "°C": {
            "°C": "degree_Celsius",
            "C": "degree_Celsius",
            "°F": "degree_Fahrenheit",
            "F": "degree_Fahrenheit",
            "K": "kelvin",
        },
        "m3/h": {
            "m3/h": "meter ** 3 / hour",
            "m3/min": "meter ** 3 / minute",
            "cfm": "foot ** 3 / minute",
            "L/min": "liter / minute",
        },
        "L/min": {
            "L/min": "liter / minute",
            "cfm": "foot ** 3 / minute",
            "m3/h": "meter ** 3 / hour",
        },
        "m2": {"m2": "meter ** 2", "ft2": "foot ** 2"},
        "m": {"m": "meter", "cm": "centimeter", "ft": "foot", "in": "inch"},
        "um": {"um": "micrometer", "µm": "micrometer", "nm": "nanometer"},
        "ml": {"ml": "milliliter", "mL": "milliliter", "L": "liter", "l": "liter"},
        "kGy": {"kGy": "kilogray", "Mrad": "dose_megarad"},
        "min": {"min": "minute", "h": "hour", "s": "second", "d": "day"},
        "s": {"s": "second", "min": "minute"},
        "h": {"h": "hour", "min": "minute", "d": "day"},
    }
)
"""For each unit that a key may name: the units that may be written, itself included, each
with what the library calls it."""

_SECONDS = MappingProxyType({"s": 1, "min": 60, "h": 3_600, "d": 86_400})

# The library has the column of water at several temperatures, and Mrad for an angle. Gauges
# are marked for conventional water, of 1000 kg per cubic metre.
_DEFINED = (
    "inch_of_water = 0.0254 * meter * 1000 * kilogram / meter ** 3 * g_0",
    "millimetre_of_water = 0.001 * meter * 1000 * kilogram / meter ** 3 * g_0",
    "dose_megarad = 1e6 * 0.01 * gray",
)


def converted(number: float, written: str, unit: str) -> float:
    """Return `number`, written in `written`, in the unit of the key."""
    own = UNITS[unit]
    if own[written] == own[unit]:
        return number
    if unit in _SECONDS:
        return number * _SECONDS[written] / _SECONDS[unit]
    return float(_library().Quantity(number, own[written]).to(own[unit]).magnitude)


@cache
def _library() -> Any:
    from pint import UnitRegistry

    library: Any = UnitRegistry(cache_folder=None)
    for definition in _DEFINED:
        library.define(definition)
    return library
