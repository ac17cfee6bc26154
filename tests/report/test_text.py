"""The report for people is calm, complete and never a certificate."""

from pathlib import Path

import pytest

from ccs_author.report import Options, format_names
from tests.check.given import broken
from tests.report.given import SITE, given, written

NOTHING = "document: {number: C-1}\nregulations: [{edition: eu-annex-1-2022}]\n"


@pytest.mark.parametrize("name", format_names())
def test_no_report_says_that_a_site_complies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    clean = written(name, given(tmp_path, monkeypatch, NOTHING)).casefold()
    faulty = written(name, given(tmp_path, monkeypatch)).casefold()

    for word in ("complian", "complies", "conform", "passed", "approved by us", "all good"):
        assert word not in clean
        assert word not in faulty


def test_nothing_found_is_told_with_what_was_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = written("text", given(tmp_path, monkeypatch, NOTHING))

    assert "found        nothing to report" in report
    assert "rules        0 ran, 2 not applicable" in report
    assert "EU GMP Annex 1 (2022), binding" in report


def test_a_failed_rule_is_told_as_a_defect_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = written("text", given(tmp_path, monkeypatch, rules=[broken]))

    assert "`broken` failed, a defect of ccs: ZeroDivisionError" in report


def test_colours_are_used_only_when_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assessment = given(tmp_path, monkeypatch)

    plain = written("text", assessment)
    colored = written("text", assessment, options=Options(color=True))

    assert "\x1b" not in plain
    assert "\x1b[1;31merror[no-sink]" in colored


def test_advice_is_given_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = SITE.replace("    - id: R-3\n", "    - id: R-3\n    - id: R-4\n    - id: R-5\n")

    report = written("text", given(tmp_path, monkeypatch, site))

    assert report.count("to do   State `grade`.") == 1
    assert report.count("to do   as above") == 2


def test_several_strategies_are_summed_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty = given(tmp_path, monkeypatch)
    clean = given(tmp_path, monkeypatch, NOTHING)

    report = written("text", faulty, clean)

    assert report.rstrip().endswith("2 documents in all: 4 errors, 1 warning, 0 infos")


def test_lines_of_advice_fit_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = written("text", given(tmp_path, monkeypatch), options=Options(width=60))

    advice = [line for line in report.splitlines() if "= to do" in line]
    assert max(map(len, advice)) <= 60
