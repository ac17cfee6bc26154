"""Microsoft's SARIF tool and the standard's schema accept what `--format sarif` writes."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.referees.strategies import CCS, faulty_strategy
from tests.referees.tools import EXAMPLES, fetched, run

pytestmark = pytest.mark.referee

TOOL = "@microsoft/sarif-multitool-linux"

UNPUBLISHED = "Warning_ProvideToolnformationUri"
"""The tool wants to know the product's address; as long as it has none, none is made up."""


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Validate the examples and a faulty strategy into one SARIF log."""
    folder = tmp_path_factory.mktemp("sarif")
    paths = [*sorted(EXAMPLES.iterdir()), faulty_strategy(folder)]
    told = run([*CCS, "validate", "--format", "sarif", *paths], folder)
    log = folder / "ccs.sarif"
    log.write_text(told.stdout, encoding="utf-8")
    return log


def test_the_log_tells_of_the_planted_faults(log: Path) -> None:
    results = json.loads(log.read_text())["runs"][0]["results"]

    assert len(results) >= 4


def test_the_log_fits_the_schema_of_the_standard(log: Path) -> None:
    schema = json.loads(fetched(f"{TOOL}/sarif-2.1.0.json").read_text(encoding="utf-8-sig"))

    errors = Draft202012Validator(schema).iter_errors(json.loads(log.read_text()))

    assert [f"{error.json_path}: {error.message[:200]}" for error in errors] == []


def test_microsofts_tool_has_no_error_and_no_warning(log: Path) -> None:
    verdict = log.with_name("verdict.sarif")
    command = [fetched(f"{TOOL}/Sarif.Multitool"), "validate", log, "--output", verdict]
    rules = ["--rule-kind", "Sarif;Gh", "--level", "Error;Warning;Note", "--kind", "Fail"]

    # It leaves with 0 whatever it finds: its verdict is what it writes.
    run([*command, *rules, "--log", "ForceOverwrite"], log.parent)
    said = json.loads(verdict.read_text(encoding="utf-8-sig"))["runs"][0]

    assert [
        f"{result['ruleId']}: {json.dumps(result['message'])[:300]}"
        for result in said.get("results", ())
        if result.get("level", "warning") in {"error", "warning"}
        and result["message"].get("id") != UNPUBLISHED
    ] == []
    assert said["tool"]["driver"]["rules"], "it ran rules"
