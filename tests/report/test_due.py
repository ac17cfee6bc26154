"""The calendar keeps to RFC 5545, whatever an author writes."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccs_author.check.due import Due
from ccs_author.load import Place
from ccs_author.report.due import Agenda, as_calendar, as_csv, as_text

DAY = dt.date(2027, 2, 28)
DUE = Due(
    DAY,
    "action",
    "ACT-1: build; test, and\\or train",
    "Head of Engineering",
    "design.actions.ACT-1",
    Place("site.yaml", 6, 1, 6, 9),
    ("design", "actions", "ACT-1"),
)


def agenda(*dues: Due) -> Agenda:
    """Return an agenda of a year."""
    return Agenda("CCS-1", dt.date(2026, 11, 22), None, dt.date(2027, 11, 22), dues)


def unfolded(calendar: str) -> list[str]:
    """Return the lines of a calendar as a program that reads it puts them together."""
    return calendar.replace("\r\n ", "").split("\r\n")


def uids(*dues: Due) -> list[str]:
    """Return the identities of the events."""
    lines = unfolded(as_calendar(agenda(*dues)))
    return [line for line in lines if line.startswith("UID:")]


def test_an_event_has_what_a_calendar_needs() -> None:
    lines = unfolded(as_calendar(agenda(DUE)))

    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTAMP:20261122T000000Z" in lines
    assert "DTSTART;VALUE=DATE:20270228" in lines
    assert "SUMMARY:ACT-1: build\\; test\\, and\\\\or train" in lines
    assert "CATEGORIES:action" in lines


def test_an_event_keeps_its_identity_when_day_and_words_change() -> None:
    moved = replace(DUE, day=DAY + dt.timedelta(days=30), what="ACT-1: build it all")

    assert uids(DUE) == uids(moved)


def test_two_dates_of_one_record_are_two_events() -> None:
    assert len({*uids(DUE, replace(DUE, kind="review"), DUE)}) == 3


def test_records_without_an_id_are_told_apart_by_what_they_say() -> None:
    first = replace(DUE, path=("waivers", "*"), what="waiver of a lapses")
    second = replace(first, what="waiver of b lapses")

    assert set(uids(first, second)) == set(uids(second, first))


@given(st.text(max_size=200), st.text(min_size=1, max_size=120))
def test_no_line_is_long_and_no_text_becomes_a_line(what: str, owner: str) -> None:
    calendar = as_calendar(agenda(replace(DUE, what=what, owner=owner)))

    lines = calendar.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "\n" not in calendar.replace("\r\n", "")
    assert "\r" not in calendar.replace("\r\n", "")
    names = [line.partition(":")[0].partition(";")[0] for line in unfolded(calendar)[4:-2]]
    assert names == [
        "BEGIN",
        "UID",
        "DTSTAMP",
        "DTSTART",
        "SUMMARY",
        "DESCRIPTION",
        "CATEGORIES",
        "TRANSP",
        "END",
    ]


def test_whoever_has_no_owner_comes_last() -> None:
    text = as_text(agenda(replace(DUE, owner=None), DUE))

    assert text.index("Head of Engineering: 1") < text.index("owner not stated: 1")


@pytest.mark.parametrize("write", [as_text, as_csv, as_calendar])
def test_nothing_due_is_a_whole_report_too(write: object) -> None:
    assert callable(write)
    assert write(agenda()).endswith("\n")
