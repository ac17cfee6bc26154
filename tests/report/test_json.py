"""The JSON report keeps its contract."""

import json
from pathlib import Path
from typing import Any

import pytest

from ccs_author.report import Options
from tests.report.given import SITE, given, written

FINDING = {
    "rule",
    "severity",
    "kind",
    "message",
    "place",
    "labels",
    "item",
    "id",
    "field",
    "element",
    "help",
    "clauses",
    "waived",
    "deferred",
    "usual",
    "known",
    "path",
}


def strategy_of(text: str) -> dict[str, Any]:
    """Return the one strategy of a report."""
    report = json.loads(text)
    assert (report["format"], report["version"]) == ("ccs-assessment", 1)
    [strategy] = report["strategies"]
    return dict(strategy)


def test_every_finding_has_every_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    strategy = strategy_of(written("json", given(tmp_path, monkeypatch)))

    assert {frozenset(finding) for finding in strategy["findings"]} == {frozenset(FINDING)}


def test_counts_leave_out_what_is_waived(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strategy = strategy_of(written("json", given(tmp_path, monkeypatch)))

    assert strategy["counts"] == {
        "error": 4,
        "warning": 1,
        "info": 0,
        "waived": 1,
        "deferred": 0,
        "known": 0,
    }


def test_what_a_draft_may_lack_is_counted_and_listed_on_request(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assessment = given(tmp_path, monkeypatch, SITE.replace("in review", "draft"))

    short = strategy_of(written("json", assessment))
    full = strategy_of(written("json", assessment, options=Options(everything=True)))

    assert short["counts"]["deferred"] == full["counts"]["deferred"] == 1
    assert not any(finding["deferred"] for finding in short["findings"])
    assert sum(finding["deferred"] for finding in full["findings"]) == 1


def test_what_could_not_be_read_is_told() -> None:
    report = json.loads(written("json", options=Options(unread=("there is no file b",))))

    assert report["unread"] == ["there is no file b"]
