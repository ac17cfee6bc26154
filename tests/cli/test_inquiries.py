"""`ccs explain` of clauses, `ccs rules` as tables, `ccs coverage` and `ccs ask`."""

import json
from pathlib import Path

import pytest

from ccs_author.cli.exits import OK, USAGE
from tests.cli.calls import AS_OF, call

EXAMPLE = Path(__file__).parents[2] / "examples" / "car-t"


def test_a_clause_is_explained_without_quotes(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "explain", "A1", "4.16")

    assert called.status == OK
    assert "pressure-alarm" in called.out


def test_the_ledger_is_printed_as_json(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "rules", "--ledger", "--format", "json")

    assert called.status == OK
    assert json.loads(called.out)["format"] == "ccs-ledger"


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--edition", "eu-annex-1"),
        ("--severity", "fatal"),
        ("--clause", "A1 99"),
        ("--format", "x"),
    ],
)
def test_a_wrong_choice_of_rules_is_refused(
    capfd: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    called = call(capfd, "rules", option, value)

    assert called.status == USAGE
    assert value in called.err


def test_the_coverage_of_an_example_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "coverage", EXAMPLE, *AS_OF)

    assert called.status == OK
    assert "The sixteen elements" in called.out


def test_a_faulty_file_is_neither_covered_nor_asked(
    capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "site.yaml"
    file.write_text("premises: {rooms: [{id: R-1, grde: C}]}\n", encoding="utf-8")

    for command in ("coverage", "ask"):
        called = call(capfd, command, file)

        assert called.status == USAGE
        assert "`ccs validate` tells where" in called.err


def test_an_example_answers_every_question(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "ask", EXAMPLE, "--format", "json", *AS_OF)

    answers = json.loads(called.out)["answers"]
    assert called.status == OK
    assert [answer["question"] for answer in answers if not answer["answered"]] == []


def test_an_unknown_question_gets_a_proposal(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "ask", EXAMPLE, "--question", "change")

    assert called.status == USAGE
    assert "did you mean `changes`?" in called.err


def test_an_unknown_room_gets_a_proposal(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "ask", EXAMPLE, "--at", "C-R999")

    assert called.status == USAGE
    assert "C-R" in called.err
