"""A SARIF log says what a code host needs."""

import json
from pathlib import Path
from typing import Any

import pytest

from ccs_author.check import assess
from ccs_author.load import load
from ccs_author.report import Options
from tests.check.given import AS_OF, RULES, broken
from tests.report.given import SITE, given, written


def run_of(text: str) -> dict[str, Any]:
    """Return the one run of a log."""
    [run] = json.loads(text)["runs"]
    return dict(run)


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Return the run that tells of the faulty strategy."""
    return run_of(written("sarif", given(tmp_path, monkeypatch)))


def test_each_result_points_into_the_list_of_rules(log: dict[str, Any]) -> None:
    rules = [rule["id"] for rule in log["tool"]["driver"]["rules"]]

    assert [rules[result["ruleIndex"]] for result in log["results"]] == [
        result["ruleId"] for result in log["results"]
    ]


def test_each_rule_has_the_texts_that_hosts_show(log: dict[str, Any]) -> None:
    for rule in log["tool"]["driver"]["rules"]:
        for key in ("shortDescription", "fullDescription", "help"):
            assert rule[key]["text"].endswith((".", "!"))


def test_a_waived_finding_is_a_suppressed_result_with_its_reason(log: dict[str, Any]) -> None:
    [waived] = [result for result in log["results"] if "suppressions" in result]

    [suppression] = waived["suppressions"]
    assert suppression["status"] == "accepted"
    assert suppression["justification"].startswith("emergency eye wash, dry trap")


def test_the_second_place_of_a_finding_is_a_related_location(log: dict[str, Any]) -> None:
    [twice] = [result for result in log["results"] if result["ruleId"] == "duplicate-id"]

    [related] = twice["relatedLocations"]
    assert related["physicalLocation"]["region"]["startLine"] == 6
    assert related["message"]["text"] == "First used here."


def test_a_region_shows_the_text_it_spans(log: dict[str, Any]) -> None:
    [dangling] = [result for result in log["results"] if result["ruleId"] == "unknown-id"]

    region = dangling["locations"][0]["physicalLocation"]["region"]
    assert region["snippet"]["text"] == "R-9"
    assert region["endColumn"] - region["startColumn"] == 3


def test_fingerprints_differ_from_each_other_and_outlive_added_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: dict[str, Any]
) -> None:
    later = run_of(written("sarif", given(tmp_path, monkeypatch, "# a comment\n\n" + SITE)))

    before = [result["partialFingerprints"] for result in log["results"]]
    after = [result["partialFingerprints"] for result in later["results"]]
    assert before == after
    assert len({mark["ccsFinding/v1"] for mark in before}) == len(before)


def test_what_went_wrong_with_the_run_itself_is_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assessment = given(tmp_path, monkeypatch, rules=[broken])

    told = Options(unread=("there is no file b",))
    [invocation] = run_of(written("sarif", assessment, options=told))["invocations"]

    assert invocation["executionSuccessful"] is False
    assert [note["message"]["text"] for note in invocation["toolExecutionNotifications"]] == [
        (
            "The rule broken failed on site.yaml: "
            "ZeroDivisionError: there is nothing to divide by."
        ),
        "there is no file b.",
    ]


def test_a_path_is_written_as_an_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "plans of site 1"
    folder.mkdir()
    monkeypatch.chdir(tmp_path)
    (folder / "site.yaml").write_text("premises: {zones: [{id: Z-1, room: R-9}]}\n")

    assessment = assess(load(Path(folder.name)), as_of=AS_OF, rules=RULES)
    [result] = run_of(written("sarif", assessment))["results"]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": "plans%20of%20site%201/site.yaml",
        "uriBaseId": "START",
    }
