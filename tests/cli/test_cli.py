"""The command line as a whole."""

import subprocess
import sys
from pathlib import Path

import pytest

from ccs_author import __version__
from ccs_author.cli import COMMANDS
from ccs_author.cli.exits import FAILURE, FINDINGS, OK, USAGE
from tests.cli.calls import call, spawn
from tests.cli.hostile import ROOM


def test_the_version_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "--version")

    assert (called.status, called.out) == (OK, f"ccs {__version__}\n")


def test_the_help_lists_each_command_with_its_summary(
    capfd: pytest.CaptureFixture[str],
) -> None:
    called = call(capfd, "--help")

    assert called.status == OK
    for name, summary in COMMANDS.items():
        assert f"  {name:<8}  {summary}" in called.out


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_of_itself_what_the_list_says_of_it(
    capfd: pytest.CaptureFixture[str], name: str
) -> None:
    called = call(capfd, name, "--help")

    assert called.status == OK
    assert COMMANDS[name] in " ".join(called.out.split())
    assert "Example" in called.out


def test_each_command_has_a_module_and_each_module_of_a_command_is_listed() -> None:
    folder = Path(sys.modules["ccs_author.cli"].__file__ or "").parent

    found = {file.stem for file in folder.glob("*.py") if "\ndef command(" in file.read_text()}

    assert found == set(COMMANDS)


def test_an_unknown_command_gets_a_proposal(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "validat")

    assert called.status == USAGE
    assert "there is no command `validat`; did you mean `validate`?" in called.err


def test_no_command_gets_the_help(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd)

    assert called.status == USAGE
    assert "Commands:" in called.out + called.err


def test_help_does_not_wait_for_the_model_or_the_parsers(tmp_path: Path) -> None:
    told = spawn(["--help"], tmp_path, {"PYTHONPROFILEIMPORTTIME": "1"}).err

    imported = {line.rpartition("|")[2].strip() for line in told.splitlines()}
    assert "typer" in imported
    assert not imported & {"pydantic", "yaml", "rich", "ccs_author.model"}


def test_a_defect_of_ours_leaves_with_3_and_keeps_its_traceback_for_us(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # A folder that vanishes while we stand in it is nothing that we foresee.
    gone = tmp_path / "gone"
    gone.mkdir()
    (tmp_path / "site.yaml").write_text("document: {}\n")
    monkeypatch.chdir(gone)
    gone.rmdir()

    called = call(capfd, "validate", tmp_path)
    monkeypatch.setenv("CCS_DEBUG", "1")
    asked = call(capfd, "validate", tmp_path)
    monkeypatch.chdir(tmp_path)

    assert called.status == asked.status == FAILURE
    assert "a defect of ccs" in called.err
    assert "Traceback" not in called.err
    assert "Traceback" in asked.err


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    rooms = "".join(f"    - {{id: R-{n}, grade: E}}\n" for n in range(2000))
    (tmp_path / "site.yaml").write_text(f"premises:\n  rooms:\n{rooms}")
    command = [sys.executable, "-m", "ccs_author", "validate", "--format", "concise"]

    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        told = process.stderr.read()

    assert told == b""
    assert process.returncode == FINDINGS


def test_a_report_is_utf_8_wherever_we_are(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(ROOM + "      grade: 充填\n", encoding="utf-8")

    called = spawn(["validate"], tmp_path, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})

    assert "cannot be `充填`" in called.out
