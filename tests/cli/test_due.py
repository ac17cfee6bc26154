"""`ccs due` lists what falls due, by owner, for people, spreadsheets and calendars."""

import csv
from pathlib import Path

import pytest

from ccs_author.cli.exits import FINDINGS, OK, USAGE
from tests.cli.calls import AS_OF, call
from tests.cli.given import SITE, site


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    site(tmp_path)


def test_the_text_goes_owner_by_owner_and_says_what_is_overdue(
    capfd: pytest.CaptureFixture[str],
) -> None:
    called = call(capfd, "due", *AS_OF)

    assert called.status == OK
    assert called.out == (
        "CCS-1, as of 2026-11-22: overdue, or due until 2027-11-22\n"
        "\n"
        "Engineering: 1\n"
        "  2026-11-01  overdue: ACT-1: =build, then test (site.yaml:6)\n"
        "\n"
        "Head of Quality: 1\n"
        "  2026-10-01  overdue: CAPA-1 Ätzende Reinigung (site.yaml:11)\n"
        "\n"
        "Production: 1\n"
        "  2027-01-31  ACT-2: train (site.yaml:7)\n"
        "\n"
        "3 dates, 2 of them overdue\n"
    )


@pytest.mark.parametrize(
    ("arguments", "ids"),
    [
        (("--from", "2026-10-15"), ["ACT-1", "ACT-2"]),
        (("--from", "2026-10-15", "--months", "1"), ["ACT-1"]),
        (("--until", "2026-12-31"), ["CAPA-1", "ACT-1"]),
        (("--until", "2027-01-31"), ["CAPA-1", "ACT-1", "ACT-2"]),
        (("--months", "2"), ["CAPA-1", "ACT-1"]),
        (("--owner", "production"), ["ACT-2"]),
        (("--from", "2030-01-01"), []),
    ],
)
def test_a_period_and_an_owner_narrow_the_list(
    capfd: pytest.CaptureFixture[str], arguments: tuple[str, ...], ids: list[str]
) -> None:
    called = call(capfd, "due", *AS_OF, "--format", "csv", *arguments)

    rows = list(csv.DictReader(called.out.splitlines()))
    assert [row["item"].rpartition(".")[2] for row in rows] == ids


def test_no_spreadsheet_takes_a_cell_for_a_formula(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path, SITE.replace("owner: Engineering", 'owner: "=cmd|calc"'))

    called = call(capfd, "due", *AS_OF, "--format", "csv")

    assert "'=cmd|calc" in called.out
    assert ",=cmd" not in called.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--format", "xlsx"), "--format cannot be `xlsx`"),
        (("--from", "1.1.2027"), "--from expects a date such as 2026-09-01"),
        (("--until", "2027-01-01", "--months", "3"), "exclude each other"),
        (("--until", "2020-01-01"), "--until 2020-01-01 lies before 2026-11-22"),
        (("--owner", "Enginering"), "did you mean `Engineering`?"),
        (("nowhere",), "there is no file or folder nowhere"),
    ],
)
def test_a_wrong_wish_is_refused_in_words(
    capfd: pytest.CaptureFixture[str], arguments: tuple[str, ...], told: str
) -> None:
    called = call(capfd, "due", *AS_OF, *arguments)

    assert called.status == USAGE
    assert told in called.err


def test_faults_in_the_files_are_told_because_dates_may_be_missing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path, SITE.replace("2027-01-31", "January"))

    called = call(capfd, "due", *AS_OF)

    assert called.status == FINDINGS
    assert "dates may be missing" in called.err
    assert "ACT-1" in called.out


def test_the_calendar_is_the_same_whenever_it_is_written(
    capfd: pytest.CaptureFixture[str],
) -> None:
    asked = ("due", *AS_OF, "--format", "ics")

    assert call(capfd, *asked) == call(capfd, *asked)
