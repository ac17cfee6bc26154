"""Dates are days of the calendar, and months are counted as people count them."""

import datetime as dt

import pytest
from pydantic import BaseModel, ValidationError

from ccs_author.model.date import Date, months_after


class Entry(BaseModel):
    """Something that happened on a day."""

    on: Date


def test_an_iso_date_is_read() -> None:
    assert Entry.model_validate({"on": "2026-09-01"}).on == dt.date(2026, 9, 1)


@pytest.mark.parametrize(
    "written",
    ["2026-02-30", "01.09.2026", "20260901", 20260902, "2026-9-1", "٢٠٢٦-09-01", None],
)
def test_anything_else_is_refused(written: object) -> None:
    with pytest.raises(ValidationError, match="date such as 2026-09-01"):
        Entry.model_validate({"on": written})


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (dt.date(2026, 1, 31), 1, dt.date(2026, 2, 28)),
        (dt.date(2028, 1, 31), 1, dt.date(2028, 2, 29)),
        (dt.date(2026, 11, 22), 6, dt.date(2027, 5, 22)),
        (dt.date(2026, 12, 1), 12, dt.date(2027, 12, 1)),
        (dt.date(2026, 3, 31), 0, dt.date(2026, 3, 31)),
    ],
)
def test_months_after(day: dt.date, months: int, later: dt.date) -> None:
    assert months_after(day, months) == later


def test_an_interval_beyond_the_calendar_ends_with_it() -> None:
    day = dt.date(2026, 11, 22)

    assert months_after(day, 10**9) == dt.date.max
    assert months_after(day, -(10**9)) == dt.date.min
