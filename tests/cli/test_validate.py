"""`ccs validate` finds, tells, counts and leaves; it writes nothing."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from ccs_author.check import assess
from ccs_author.cli.exits import FAILURE, FINDINGS, OK, USAGE
from ccs_author.cli.several import Failed, Unread
from ccs_author.cli.validate import verdict
from ccs_author.load import load
from tests.check.given import AS_OF as DAY
from tests.check.given import broken
from tests.cli.calls import AS_OF, call, spawn
from tests.cli.hostile import CASES, ROOM

CLEAN = "document: {number: CCS-1}\nregulations: [{edition: eu-annex-1-2022}]\n"
FAULTY = ROOM + "      grade: E\n"
WARNING = CLEAN + "waivers: [{rule: pressure-step}]\n"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def site(folder: Path, content: str | bytes) -> Path:
    """Write a strategy into a folder and return its file."""
    folder.mkdir(exist_ok=True, parents=True)
    file = folder / "site.yaml"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


@pytest.mark.parametrize("name", CASES)
def test_what_no_strategy_should_hold_is_told_once_where_it_is(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str
) -> None:
    case = CASES[name]
    site(tmp_path, case.content)

    called = call(capfd, "validate", "--format", "json")

    [strategy] = json.loads(called.out)["strategies"]
    [finding] = strategy["findings"]
    assert (finding["place"]["line"], finding["place"]["column"]) == (case.line, case.column)
    assert finding["rule"] == case.rule
    assert case.words in finding["message"]
    assert finding["help"]
    assert (called.status, called.err) == (FINDINGS, "")


@pytest.mark.parametrize("name", ["200,000 brackets", "an alias bomb", "a line of 1 MB"])
def test_what_could_end_a_process_does_not_end_ours(tmp_path: Path, name: str) -> None:
    site(tmp_path, CASES[name].content)

    called = spawn(["validate", *AS_OF], tmp_path)

    assert called.status == FINDINGS
    assert called.err == ""
    assert max(map(len, called.out.splitlines())) < 200


def test_a_clean_draft_leaves_with_0(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    site(tmp_path, CLEAN)

    called = call(capfd, "validate", *AS_OF)

    assert called.status == OK
    assert "CCS-1, draft, as of 2026-11-22" in called.out


@pytest.mark.parametrize(
    ("content", "fail_on", "status"),
    [
        (FAULTY, "error", FINDINGS),
        (FAULTY, "never", OK),
        (WARNING, "error", OK),
        (WARNING, "warning", FINDINGS),
        (WARNING, "info", FINDINGS),
    ],
)
def test_the_threshold_decides_on_the_exit_status(
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    content: str,
    fail_on: str,
    status: int,
) -> None:
    site(tmp_path, content)

    assert call(capfd, "validate", "--fail-on", fail_on, *AS_OF).status == status


def test_a_file_that_is_not_there_leaves_with_2(capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "validate", "nowhere.yaml")

    assert called.status == USAGE
    assert called.err == "ccs: there is no file or folder nowhere.yaml\n"


def test_a_folder_without_a_strategy_leaves_with_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    called = call(capfd, "validate", tmp_path)

    assert called.status == USAGE
    assert "holds no strategy: no site.yaml in or below" in called.err


def test_a_folder_called_like_a_strategy_leaves_with_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "site.yaml").mkdir()

    called = call(capfd, "validate", "site.yaml")

    assert called.status == USAGE
    assert "Traceback" not in called.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_leaves_with_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path, CLEAN).chmod(0)

    assert call(capfd, "validate").status == USAGE


def test_a_strategy_that_cannot_be_opened_hides_no_other(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path / "a", FAULTY)

    called = call(capfd, "validate", "a", "nowhere", "--format", "concise")

    assert called.status == USAGE
    assert "a/site.yaml:4:14: error[unknown-word]" in called.out
    assert "nowhere" in called.err


def test_a_rule_that_fails_leaves_with_3_and_the_findings_are_told(tmp_path: Path) -> None:
    text = CLEAN + "premises: {rooms: [{id: R-1, air_handling: A-1}, {id: R-2}]}\n"
    assessment = assess(load(site(tmp_path, text)), as_of=DAY, rules=[broken])

    assert verdict([assessment], "never") == FAILURE
    assert {found.rule for found in assessment.findings} == {"broken", "unknown-id"}


def test_the_gravest_outcome_wins(tmp_path: Path) -> None:
    faulty = assess(load(site(tmp_path, FAULTY)), as_of=DAY)

    assert verdict([faulty, Unread("it is not there")], "error") == USAGE
    assert verdict([Unread("it is not there"), Failed("it broke", "")], "error") == FAILURE
    assert verdict([faulty], "error") == FINDINGS
    assert verdict([], "error") == OK


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--format", "jsn"), "`jsn` is no report format; did you mean `json`?"),
        (("--fail-on", "eror"), "--fail-on cannot be `eror`; did you mean `error`?"),
        (("--color", "blue"), "--color cannot be `blue`; it can be auto, always, never"),
        (("--as-of", "22.11.2026"), "expects a date such as 2026-09-01, found `22.11.2026`"),
        (("--as-of", "20261122"), "expects a date such as 2026-09-01, found `20261122`"),
        (("--formt", "json"), "--format"),
    ],
)
def test_a_wrong_option_leaves_with_2_and_a_proposal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
) -> None:
    site(tmp_path, CLEAN)

    called = call(capfd, "validate", *arguments)

    assert called.status == USAGE
    assert message in called.err
    assert called.out == ""


def test_every_strategy_of_a_folder_is_told_in_order(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("c", "a", "b"):
        site(tmp_path / "sites" / name, FAULTY)

    called = call(capfd, "validate", "sites", "sites/b", "--format", "json")

    files = [each["file"] for each in json.loads(called.out)["strategies"]]
    assert files == ["sites/a/site.yaml", "sites/b/site.yaml", "sites/c/site.yaml"]


def test_several_strategies_come_to_the_same_as_each_alone(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for number, content in enumerate((FAULTY, CLEAN, WARNING)):
        site(tmp_path / f"s{number}", content)

    together = json.loads(call(capfd, "validate", "--format", "json", *AS_OF).out)
    alone = [
        json.loads(call(capfd, "validate", f"s{number}", "--format", "json", *AS_OF).out)
        for number in range(3)
    ]

    assert together["strategies"] == [each["strategies"][0] for each in alone]


@pytest.mark.parametrize("name", ["text", "concise", "json", "github", "sarif"])
def test_nothing_is_written(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str
) -> None:
    folder = tmp_path / "project"
    site(folder, FAULTY)
    (folder / "rooms.csv").write_text("id\nR-9\n")
    before = _state(tmp_path)
    folder.chmod(0o500)

    status = call(capfd, "validate", "project", "--format", name, "--all").status

    folder.chmod(0o700)
    assert status == FINDINGS
    assert _state(tmp_path) == before


def _state(folder: Path) -> dict[str, str]:
    """Return a digest of each file in a folder, with its time of change."""
    return {
        path.relative_to(folder).as_posix(): (
            f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mtime_ns}"
            if path.is_file()
            else "folder"
        )
        for path in sorted(folder.rglob("*"))
    }


def test_the_same_strategy_gives_the_same_bytes_whatever_the_hash_seed_and_locale(
    tmp_path: Path,
) -> None:
    site(tmp_path, "regulations: [{edition: eu-annex-1-2022}]\n" + FAULTY.replace("E", "B"))
    arguments = ["validate", "--format", "json", "--all", *AS_OF]

    one = spawn(arguments, tmp_path, {"PYTHONHASHSEED": "1", "LC_ALL": "C"})
    two = spawn(arguments, tmp_path, {"PYTHONHASHSEED": "2", "LC_ALL": "de_DE.UTF-8"})

    assert one == two
    assert one.status in {OK, FINDINGS}


def test_colours_follow_the_wish_of_the_reader(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site(tmp_path, FAULTY)
    monkeypatch.delenv("NO_COLOR", raising=False)

    piped = call(capfd, "validate").out
    wanted = call(capfd, "validate", "--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    forced = call(capfd, "validate").out
    monkeypatch.setenv("NO_COLOR", "1")
    refused = call(capfd, "validate").out

    assert "\x1b" not in piped + refused
    assert "\x1b" in wanted
    assert wanted == forced


def test_nothing_is_imported_that_the_task_does_not_need(tmp_path: Path) -> None:
    site(tmp_path, CLEAN)
    environment = {"PYTHONPROFILEIMPORTTIME": "1"}

    told = spawn(["validate", *AS_OF], tmp_path, environment).err

    imported = {line.rpartition("|")[2].strip() for line in told.splitlines()}
    assert "ccs_author.check.assess" in imported
    assert not imported & {
        "asyncio",
        "docx",
        "jinja2",
        "lxml.etree",
        "multiprocessing",
        "pint",
        "rapidfuzz",
        "rich",
        "ruamel.yaml",
    }


def test_a_name_on_disk_cannot_give_a_terminal_commands(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path / "a\x1b[31m\x07b", FAULTY)

    found = call(capfd, "validate", ".")
    missing = call(capfd, "validate", "\x1b[31mnowhere")

    assert found.status == FINDINGS
    assert missing.status == USAGE
    assert "\x1b" not in found.out + found.err + missing.err


def test_a_name_on_disk_may_be_no_text(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path / os.fsdecode(b"w\xfcrzburg"), FAULTY)

    for name in ("text", "concise", "json", "github", "sarif"):
        called = call(capfd, "validate", ".", "--format", name)
        assert (called.status, called.err) == (FINDINGS, "")
