"""`ccs rules`, `ccs explain` and `ccs schema`."""

import json
from pathlib import Path

import pytest

from ccs_author.cli.exits import OK, USAGE
from ccs_author.resources import SCHEMAS
from ccs_author.rules import catalogue, known_editions
from tests.cli.calls import call


def test_every_rule_is_listed(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "rules")

    listed = called.out.splitlines()
    assert called.status == OK
    assert [rule.id for rule in catalogue() if f"  {rule.id}" not in listed] == []
    assert f"{len(catalogue())} in all" in listed[-1]


def test_the_rules_of_one_topic_are_listed(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "rules", "--topic", "premises")

    assert "  pressure-step" in called.out.splitlines()
    assert "monitoring:" not in called.out


def test_an_unknown_topic_gets_a_proposal(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "rules", "--topic", "premise")

    assert called.status == USAGE
    assert "did you mean `premises`?" in called.err


def test_every_edition_is_listed(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "rules", "--editions")

    assert set(known_editions()) <= set(called.out.splitlines())


def test_a_rule_is_explained_with_its_clauses(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "explain", "pressure-step")

    assert called.status == OK
    assert "Adjacent rooms of different grade differ by at least 10 Pa." in called.out
    assert "  warning  EU GMP Annex 1 (2022) 4.14, Air supply and pressure" in called.out


def test_a_check_beside_the_rules_is_explained_too(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "explain", "unknown-id")

    assert called.status == OK
    assert "Each id that is referred to belongs to a record" in called.out


def test_an_unknown_rule_gets_a_proposal(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "explain", "presure-step")

    assert called.status == USAGE
    assert "did you mean `pressure-step`?" in called.err


def test_the_schema_is_the_one_that_is_kept(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "schema")

    kept = json.loads((SCHEMAS / "strategy.schema.json").read_text(encoding="utf-8"))
    assert json.loads(called.out)["$id"] == kept["$id"]


def test_the_schema_goes_into_a_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "strategy.schema.json"
    file.write_text("an older one")

    called = call(capfd, "schema", "-o", file)

    assert (called.status, called.out) == (OK, "")
    assert "$defs" in json.loads(file.read_text(encoding="utf-8"))
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_place_that_cannot_be_written_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    called = call(capfd, "schema", "-o", tmp_path / "nowhere" / "schema.json")

    assert called.status == USAGE
    assert "cannot be written: No such file or directory" in called.err
