"""The units that a site may write, and how each becomes the unit of a key.

The figures stand here because a library of units takes longer to import than a strategy to
load; the tests hold every one of them against such a library.
"""

from dataclasses import dataclass
from types import MappingProxyType

_FOOT_M = 0.3048
_CUBIC_FOOT_L = 28.316846592
_INCH_OF_WATER_PA = 249.08891  # conventional: water of 1000 kg per cubic metre


@dataclass(frozen=True, slots=True)
class Scale:
    """How a number in another unit becomes one in the unit of the key."""

    factor: float
    offset: float = 0.0

    def of(self, number: float) -> float:
        """Return `number` in the unit of the key."""
        return number * self.factor + self.offset


_SAME = Scale(1)

UNITS = MappingProxyType(
    {
        "Pa": {
            "Pa": _SAME,
            "kPa": Scale(1000),
            "hPa": Scale(100),
            "mbar": Scale(100),
            "bar": Scale(100_000),
            "inH2O": Scale(_INCH_OF_WATER_PA),
            "mmH2O": Scale(9.80665),
            "inWC": Scale(_INCH_OF_WATER_PA),
            "psi": Scale(6894.757293168361),
        },
        "m/s": {
            "m/s": _SAME,
            "cm/s": Scale(0.01),
            "ft/min": Scale(_FOOT_M / 60),
            "fpm": Scale(_FOOT_M / 60),
        },
        "°C": {
            "°C": _SAME,
            "C": _SAME,
            "°F": Scale(5 / 9, -160 / 9),
            "F": Scale(5 / 9, -160 / 9),
            "K": Scale(1, -273.15),
        },
        "m3/h": {
            "m3/h": _SAME,
            "m3/min": Scale(60),
            "cfm": Scale(_CUBIC_FOOT_L * 60 / 1000),
            "L/min": Scale(60 / 1000),
        },
        "L/min": {
            "L/min": _SAME,
            "cfm": Scale(_CUBIC_FOOT_L),
            "m3/h": Scale(1000 / 60),
        },
        "m2": {"m2": _SAME, "ft2": Scale(_FOOT_M**2)},
        "m": {"m": _SAME, "cm": Scale(0.01), "ft": Scale(_FOOT_M), "in": Scale(_FOOT_M / 12)},
        "um": {"um": _SAME, "µm": _SAME, "nm": Scale(0.001)},
        "ml": {"ml": _SAME, "mL": _SAME, "L": Scale(1000), "l": Scale(1000)},
        "kGy": {"kGy": _SAME, "Mrad": Scale(10)},
        "min": {"min": _SAME, "h": Scale(60), "s": Scale(1 / 60), "d": Scale(1440)},
        "s": {"s": _SAME, "min": Scale(60)},
        "h": {"h": _SAME, "min": Scale(1 / 60), "d": Scale(24)},
    }
)
"""For each unit that a key may name: the units that may be written, itself included."""
