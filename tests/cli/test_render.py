"""`ccs render` in the users' hands."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

import pytest

from tests.cli.calls import AS_OF, call, spawn

MINIMAL = Path(__file__).parents[2] / "examples" / "minimal"
DRAFT = """\
document: {number: CCS-9, version: "2", status: draft}
site: {name: Example}
premises:
  rooms:
    - {id: R1, grade: C, pressure_pa: 20}
    - {id: R2, grade: D, pressure_pa: 18}
  doors:
    - {between: [R1, R2]}
    - {between: [R1, R9]}
"""


@pytest.fixture
def draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a small draft with an error, and work in it."""
    (tmp_path / "site.yaml").write_text(DRAFT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_document_is_written_under_its_number_and_version(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    called = call(capfd, "render", *AS_OF)

    assert called.status == 0
    assert zipfile.is_zipfile(draft / "CCS-9_v2.docx")
    assert called.err.startswith("Wrote CCS-9_v2.docx\n  Draft, version 2: ")
    assert called.out == ""


def test_the_text_of_a_document_goes_to_standard_output(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    called = call(capfd, "render", "--format", "text", *AS_OF)

    assert called.status == 0
    assert "# 7 Premises and equipment" in called.out
    assert [path.name for path in draft.iterdir()] == ["site.yaml"]


def test_open_errors_are_listed_in_the_document(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    called = call(capfd, "render", draft, "--format", "text", *AS_OF)

    assert "Open findings" in called.out
    assert "site.yaml:9:22" in called.out


def test_places_and_bytes_do_not_depend_on_where_the_command_was_started(
    draft: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")

    asked = ("--coverage", *AS_OF)
    spawn(["render", "-o", "a.docx", *asked], draft, {"PYTHONHASHSEED": "1"})
    spawn(["render", draft, "-o", "b.docx", *asked], elsewhere, {"PYTHONHASHSEED": "2"})

    assert (draft / "a.docx").read_bytes() == (elsewhere / "b.docx").read_bytes()


def test_a_document_of_ours_is_replaced_and_a_changed_one_is_kept(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    written = draft / "CCS-9_v2.docx"
    assert call(capfd, "render", *AS_OF).status == 0
    assert call(capfd, "render", *AS_OF).status == 0
    _edit(written)
    edited = written.read_bytes()

    refused = call(capfd, "render", *AS_OF)

    assert refused.status == 2
    assert "was changed since ccs wrote it" in refused.err
    assert written.read_bytes() == edited
    assert call(capfd, "render", "--force", *AS_OF).status == 0
    assert written.read_bytes() != edited


def test_a_link_is_never_written_through(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (draft / "victim").write_text("precious")
    (draft / "out.docx").symlink_to(draft / "victim")

    called = call(capfd, "render", "-o", "out.docx", "--force", *AS_OF)

    assert called.status == 2
    assert "symbolic link" in called.err
    assert (draft / "victim").read_text() == "precious"


def test_a_failed_rendering_leaves_the_old_document_and_no_other_file(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call(capfd, "render", *AS_OF).status == 0
    before = (draft / "CCS-9_v2.docx").read_bytes()
    (draft / "templates" / "sections").mkdir(parents=True)
    (draft / "templates" / "sections" / "999_last.xml.j2").write_text("<p>{{ nothing }}</p>")

    called = call(capfd, "render", *AS_OF)

    assert called.status == 2
    assert "sections/999_last.xml.j2, line 1" in called.err
    assert "Traceback" not in called.err
    assert (draft / "CCS-9_v2.docx").read_bytes() == before
    assert {path.name for path in draft.iterdir()} == {
        "CCS-9_v2.docx",
        "site.yaml",
        "templates",
    }


def test_faults_in_the_files_are_printed_and_nothing_is_written(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (draft / "site.yaml").write_text(DRAFT.replace("grade: C", "grade: Z"))

    called = call(capfd, "render", *AS_OF)

    assert called.status == 1
    assert "site.yaml:5:23" in called.out
    assert "nothing was written" in called.err
    assert [path.name for path in draft.iterdir()] == ["site.yaml"]


def test_a_draft_cannot_be_final(draft: Path, capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "render", "--final", *AS_OF)

    assert called.status == 1
    assert "its status is `draft`, and not approved or effective" in called.err
    assert "stands open" in called.err
    assert [path.name for path in draft.iterdir()] == ["site.yaml"]


def test_an_approved_strategy_without_errors_can_be_final(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(MINIMAL, copy)
    _sign(copy / "site.yaml")

    called = call(capfd, "render", copy, "--final", "-o", tmp_path / "final.docx", *AS_OF)

    assert called.status == 0, called.err
    assert (tmp_path / "final.docx").exists()


def test_the_ledger_of_clauses_is_appended_when_asked_for(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    short = call(capfd, "render", draft, "--format", "text", *AS_OF).out
    long = call(capfd, "render", draft, "--format", "text", "--coverage", *AS_OF).out

    assert "Coverage of clauses" not in short
    assert "Coverage of clauses {section:coverage}" in long
    assert ", for 2026-11-22." in long
    assert "It is no judgement whether the site complies" in long


def test_the_ledger_of_a_document_without_a_day_says_what_was_not_asked(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    told = call(capfd, "render", draft, "--format", "text", "--coverage").out

    assert "(note) The document states no day." in told


def test_the_index_of_clauses_points_to_the_ledger_where_there_is_one_and_to_no_command(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    short = call(capfd, "render", draft, "--format", "text").out
    long = call(capfd, "render", draft, "--format", "text", "--coverage").out

    assert "Index of clauses" in short
    assert "ledger" not in short
    assert "ccs coverage" not in short
    assert "The full ledger stands under Coverage of clauses->[section:coverage]." in long


def test_an_unknown_format_is_told(draft: Path, capfd: pytest.CaptureFixture[str]) -> None:
    called = call(capfd, "render", draft, "--format", "docs", *AS_OF)

    assert called.status == 2
    assert "docx" in called.err


def _sign(site: Path) -> None:
    """Approve the smallest example, which is in review."""
    text = site.read_text()
    assert "status: in review" in text
    text = text.replace("status: in review", "status: approved\n  effective: 2026-10-15")
    text = re.sub(r"(\{ function: [^,}]*)", r"\1, signed: 2026-10-01", text)
    site.write_text(text)


def _edit(document: Path) -> None:
    """Change a word as somebody with Word would."""
    with zipfile.ZipFile(document) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    body = parts["word/document.xml"]
    parts["word/document.xml"] = body.replace(b"Governance", b"Leadership")
    with zipfile.ZipFile(document, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content)


DATED = """\
regulations: [{edition: eu-annex-1-2022}]
document: {number: D-1, status: in review, effective: 2019-01-01}
vendors: {suppliers: [{id: SU-1, critical: true, next_audit: 2020-01-01}]}
"""


def test_the_document_speaks_of_its_own_day_and_not_of_today(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (draft / "site.yaml").write_text(DATED)

    own = call(capfd, "render", "--format", "text").out
    same = call(capfd, "render", "--format", "text", "--as-of", "2019-01-01").out
    later = call(capfd, "render", "--format", "text", "--as-of", "2020-01-02").out

    assert own == same
    assert "was due on" not in own
    assert "was due on" in later


def test_a_document_without_a_day_asks_nothing_that_depends_on_one(
    draft: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (draft / "site.yaml").write_text(DATED.replace(", effective: 2019-01-01", ""))

    assert "was due on" not in call(capfd, "render", "--format", "text").out
