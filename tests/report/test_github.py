"""Annotations say what a workflow shows, and nothing that its runner would obey."""

from pathlib import Path

import pytest

from tests.report.given import given, written


def test_the_gravest_findings_come_first_and_waived_ones_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = written("github", given(tmp_path, monkeypatch))

    commands = [line.split()[0] for line in report.splitlines() if line.startswith("::")]
    assert commands == [*["::error"] * 4, "::warning", "::notice"]


def test_an_author_cannot_give_the_runner_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = "C%\\n::set-output name=a::b ##[add-path]/x"
    site = f'document: {{number: "{number}"}}\n"::error x,y:z": 1\n'

    report = written("github", given(tmp_path, monkeypatch, site))

    lines = report.splitlines()
    assert sum(line.startswith("::") for line in lines) == 1
    assert "##[" not in report


def test_a_property_has_no_comma_or_colon_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a,b:c"
    folder.mkdir()
    (tmp_path / "sub").mkdir()

    report = written("github", given(folder, monkeypatch, "roms: 1\n"))

    [annotation] = [line for line in report.splitlines() if line.startswith("::")]
    assert annotation.startswith("::error file=site.yaml,line=1,endLine=1,col=1,endColumn=4,")
