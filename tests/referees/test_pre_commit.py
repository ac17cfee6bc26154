"""pre-commit installs the hook from the repository and runs it on a strategy."""

import os
import shutil
from pathlib import Path

import pytest

from tests.referees.strategies import faulty_strategy
from tests.referees.tools import CHECKOUT, EXAMPLES, installed, run

pytestmark = [
    pytest.mark.referee,
    pytest.mark.skipif(
        os.environ.get("CCS_REFEREES") != "1",
        reason="it installs the product anew, from a package index",
    ),
]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repository with one valid and one faulty strategy."""
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "hooks"))
    project = tmp_path / "project"
    shutil.copytree(EXAMPLES / "minimal", project / "valid")
    (project / "faulty").mkdir()
    faulty_strategy(project / "faulty")
    (project / "faulty" / "notes.yaml").write_text("no: strategy\n")
    run(["git", "init", "--quiet"], project)
    run(["git", "add", "."], project)
    return project


def test_the_manifest_is_a_valid_one() -> None:
    told = run(
        [installed("pre-commit"), "validate-manifest", ".pre-commit-hooks.yaml"], CHECKOUT
    )

    assert told.returncode == 0, told.stdout


def test_the_hook_passes_the_valid_and_stops_the_faulty_strategy(project: Path) -> None:
    trial = [installed("pre-commit"), "try-repo", CHECKOUT, "ccs-validate", "--verbose"]

    passes = run([*trial, "--files", "valid/site.yaml"], project)
    stops = run([*trial, "--files", "faulty/site.yaml", "faulty/notes.yaml"], project)

    assert passes.returncode == 0, passes.stdout + passes.stderr
    assert stops.returncode == 1
    assert "drafft" in stops.stdout
    assert "notes.yaml" not in stops.stdout


def test_a_change_of_an_included_file_checks_every_strategy(project: Path) -> None:
    trial = [installed("pre-commit"), "try-repo", CHECKOUT, "ccs-validate-all", "--verbose"]

    stops = run([*trial, "--files", "faulty/notes.yaml"], project)

    assert stops.returncode == 1
    assert "drafft" in stops.stdout
