"""Calendar dates as `2026-09-01`."""

import datetime as dt
import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _read(value: Any) -> dt.date:
    if isinstance(value, str) and _ISO.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass
    elif type(value) is dt.date:
        return value
    raise PydanticCustomError("iso_date", "expects a date such as 2026-09-01")


Date = Annotated[
    dt.date,
    BeforeValidator(_read),
    WithJsonSchema(
        {
            "type": "string",
            "format": "date",
            "pattern": f"^{_ISO.pattern}$",
            "patternErrorMessage": "Expects a date such as 2026-09-01.",
        }
    ),
]
"""A day of the calendar, year-month-day."""


def months_after(day: dt.date, months: int) -> dt.date:
    """Return the same day `months` later, or the last day of that month if it is shorter.

    An interval that leads beyond the calendar ends at its last or first day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return dt.date.max if months > 0 else dt.date.min
    for back in range(4):
        try:
            return dt.date(year, month + 1, day.day - back)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")
