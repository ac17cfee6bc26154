"""Values with a unit.

A key names the unit (`pressure_pa: 40`); where a site measures in another one it writes
the unit beside the number (`pressure_pa: 0.05 inH2O`), and both are kept.
"""

import re
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ccs_author.model.units import UNITS, converted

_TIMES = ("s", "min", "h")

_WRITTEN = re.compile(r"([-+]?[0-9]{1,12}(?:\.[0-9]{1,12})?)[ ]?([^\s0-9][^\s]{0,15})")


@dataclass(frozen=True, slots=True, order=True)
class Quantity:
    """A number in the unit of its key, and how the author wrote it."""

    value: float
    """The magnitude in the unit of the key."""

    unit: str
    """The unit of the key, e.g. `Pa`."""

    written: str | None = None
    """What the author wrote, when that was in another unit, e.g. `0.05 inH2O`."""

    def __str__(self) -> str:
        """As printed: `40 Pa`, or `12.45 Pa (0.05 inH2O)` when another unit was written.

        Times are printed as written alone: `20 min` tells more than `0.3333 h (20 min)`.
        """
        if self.written is None:
            return f"{plain(self.value)} {self.unit}"
        if self.unit in _TIMES:
            return self.written
        return f"{plain(float(f'{self.value:.4g}'))} {self.unit} ({self.written})"


def plain(value: float) -> str:
    """Print a number without needless digits: `40`, `0.45`, `12.4`, never `4e+01`.

    Whole numbers keep every digit: 3520001 is not 3520000.
    """
    digits = max(6, len(f"{abs(value):.0f}"))
    rounded = float(f"{value:.{digits}g}")
    return f"{rounded:.10f}".rstrip("0").rstrip(".") if rounded % 1 else f"{rounded:.0f}"


@dataclass(frozen=True, slots=True)
class In:
    """Makes a field hold a `Quantity` whose bare number is in `unit`."""

    unit: str

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read a number, or a text of number and unit."""
        return core_schema.no_info_plain_validator_function(
            partial(_read, unit=self.unit),
            serialization=core_schema.to_string_ser_schema(),
        )

    def __get_pydantic_json_schema__(
        self, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Describe the two ways of writing it."""
        allowed = UNITS[self.unit]
        units = "|".join(re.escape(unit) for unit in allowed)
        pattern = rf"^[-+]?[0-9]{{1,12}}(\.[0-9]{{1,12}})?[ ]?({units})$"
        words = f"Expects a number in {self.unit}, or with a unit: {', '.join(allowed)}."
        text = {"type": "string", "pattern": pattern, "patternErrorMessage": words}
        return {"anyOf": [{"type": "number"}, text]}


def _read(value: Any, unit: str) -> Quantity:
    if isinstance(value, Quantity):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Quantity(float(value), unit)
    allowed = UNITS[unit]
    written = _WRITTEN.fullmatch(value) if isinstance(value, str) else None
    if written is None or written[2] not in allowed:
        raise PydanticCustomError(
            "quantity",
            "expects a number in {unit}, or a number with one of the units {units}",
            {"unit": unit, "units": ", ".join(allowed)},
        )
    if written[2] == unit:
        return Quantity(float(written[1]), unit)
    return Quantity(converted(float(written[1]), written[2], unit), unit, value)


Pascal = Annotated[Quantity, In("Pa")]
MetrePerSecond = Annotated[Quantity, In("m/s")]
Celsius = Annotated[Quantity, In("°C")]
CubicMetrePerHour = Annotated[Quantity, In("m3/h")]
LitrePerMinute = Annotated[Quantity, In("L/min")]
SquareMetre = Annotated[Quantity, In("m2")]
Metre = Annotated[Quantity, In("m")]
Micrometre = Annotated[Quantity, In("um")]
Millilitre = Annotated[Quantity, In("ml")]
Kilogray = Annotated[Quantity, In("kGy")]
Minutes = Annotated[Quantity, In("min")]
Seconds = Annotated[Quantity, In("s")]
Hours = Annotated[Quantity, In("h")]
