"""What is asked otherwise than usual is answered, refused in words, and always told."""

import json
from pathlib import Path

import pytest

from ccs_author.cli.exits import FINDINGS, OK, USAGE
from tests.cli.calls import AS_OF, call
from tests.cli.given import SITE, site

OFF = '[rules.capa-overdue]\nseverity = "{}"\nreason = "tracked in the quality system"\n'


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_settings_beside_the_strategy_are_told_in_the_summary(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    (tmp_path / "ccs.toml").write_text(OFF.format("off"))

    text = call(capfd, "validate", *AS_OF)
    concise = call(capfd, "validate", *AS_OF, "--format", "concise")
    [strategy] = json.loads(call(capfd, "validate", *AS_OF, "--format", "json").out)[
        "strategies"
    ]

    told = "capa-overdue: warning, switched off: tracked in the quality system"
    assert told in text.out
    assert told in concise.out
    assert "1 switched off" in text.out
    assert strategy["overrides"] == [
        {
            "rule": "capa-overdue",
            "usual": "warning",
            "severity": None,
            "reason": "tracked in the quality system",
        }
    ]


def test_a_finding_of_another_severity_says_what_the_regulations_say(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    (tmp_path / "ccs.toml").write_text(OFF.format("info"))

    called = call(capfd, "validate", *AS_OF, "--rule", "capa-overdue")

    assert "info[capa-overdue]" in called.out
    assert "warning under the regulations, info by the settings of the site" in called.out


def test_an_auditor_leaves_the_settings_aside(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    plain = call(capfd, "validate", *AS_OF)
    (tmp_path / "ccs.toml").write_text(OFF.format("off"))

    assert call(capfd, "validate", *AS_OF, "--no-settings") == plain


def test_the_settings_name_the_threshold_and_the_command_line_overrules_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    (tmp_path / "ccs.toml").write_text('[validate]\nfail-on = "warning"\n')
    asked = ("validate", *AS_OF, "--rule", "capa-overdue")

    assert call(capfd, *asked).status == FINDINGS
    assert call(capfd, *asked, "--fail-on", "error").status == OK
    assert "leaves with 1 from `warning` on" in call(capfd, *asked).out


def test_a_wrong_setting_is_shown_with_its_line(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    (tmp_path / "ccs.toml").write_text("[rules.capa-overdu]\nseverity = 'off'\nreason = 'x'\n")

    called = call(capfd, "validate", *AS_OF)

    assert called.status == FINDINGS
    assert "error[setting-unknown-rule]: no rule has the id `capa-overdu`" in called.out
    assert "--> ccs.toml:1:8" in called.out
    assert "did you mean `capa-overdue`?" in called.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--rule", "capa-overdu"), "no rule has the id `capa-overdu`; did you mean"),
        (("--ignore", "unknown-id"), "--ignore cannot be `unknown-id`: that is checked in any"),
        (("--regulation", "eu-annex-1"), "did you mean `eu-annex-1-2022`?"),
        (("--regulation", "eu-annex-1-2022=loose"), "it can be binding, benchmark"),
        (
            ("--regulation", "eu-annex-1-2022", "--regulation", "eu-annex-1-2022"),
            "names `eu-annex-1-2022` twice",
        ),
        (("--regulation", "gmp-part-i"), "no edition has the id `gmp-part-i`"),
        (("--against", "annex"), "no edition has the id `annex`"),
        (("--against", "eu-annex-1-2022", "--format", "sarif"), "told as text or json"),
        (("--instead",), "--instead goes with --against"),
        (("--baseline", "b.json", "--no-baseline"), "exclude each other"),
        (("--baseline", "b.json"), "b.json: the file cannot be read: it does not exist"),
    ],
)
def test_a_wrong_wish_is_refused_in_words(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], arguments: tuple[str, ...], told: str
) -> None:
    site(tmp_path)

    called = call(capfd, "validate", *arguments)

    assert called.status == USAGE
    assert told in called.err


def test_rules_chosen_and_left_out_are_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)

    only = call(capfd, "validate", *AS_OF, "--rule", "capa-overdue")
    without = call(capfd, "validate", *AS_OF, "--ignore", "capa-overdue")

    assert "asked for    only `capa-overdue`" in only.out
    assert "1 ran, " in only.out
    assert "asked for    without `capa-overdue`" in without.out
    assert "[capa-overdue]" not in without.out
    assert ", 1 left out" in without.out


def test_waivers_set_aside_are_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    site(tmp_path)

    assert "asked for    no waiver counts" in call(capfd, "validate", "--no-waivers").out


def test_another_set_of_regulations_changes_the_severity(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    asked = ("--regulation", "eu-annex-1-2022=benchmark")

    usual, benchmark = (
        json.loads(call(capfd, "validate", *AS_OF, "--format", "json", *wish).out)
        for wish in ((), asked)
    )
    text = call(capfd, "validate", *AS_OF, *asked)

    errors = [each["strategies"][0]["counts"]["error"] for each in (usual, benchmark)]
    assert errors[0] > errors[1]
    assert benchmark["strategies"][0]["terms"]["regulations"] == [
        {"edition": "eu-annex-1-2022", "standing": "benchmark"}
    ]
    assert "regulations of the command line, not those of the strategy" in text.out


def test_what_another_edition_would_change_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path, SITE.replace("2022}", "2022, standing: benchmark, reason: a yardstick}"))
    asked = ("validate", *AS_OF, "--against", "eu-annex-1-2022")

    text = call(capfd, *asked)
    [strategy] = json.loads(call(capfd, *asked, "--format", "json").out)["strategies"]

    assert text.status == OK
    assert "before    EU GMP Annex 1 (2022), benchmark" in text.out
    assert "after     EU GMP Annex 1 (2022), binding" in text.out
    assert "warning to error[" in text.out
    assert strategy["counts"]["changed"] == len(strategy["changed"]) > 0
    assert {each["after"] for each in strategy["changed"]} == {"error"}
    assert strategy["appeared"] == strategy["vanished"] == []


def test_an_edition_in_the_place_of_the_others_makes_findings_vanish(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    asked = ("validate", *AS_OF, "--against", "eu-part-iv-2017", "--format", "json")

    [beside] = json.loads(call(capfd, *asked).out)["strategies"]
    [instead] = json.loads(call(capfd, *asked, "--instead").out)["strategies"]

    assert beside["vanished"] == []
    assert len(instead["vanished"]) > 0
    assert [each["edition"] for each in instead["after"]] == ["eu-part-iv-2017"]


def test_a_strategy_with_faults_is_not_compared(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path, SITE + "desing: {}\n")

    called = call(capfd, "validate", *AS_OF, "--against", "eu-part-iv-2017")

    assert called.status == FINDINGS
    assert "not compared: the files have faults" in called.out
