"""Nobody's work is overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ccs_author.errors import OutputError
from ccs_author.model.control import DocumentControl
from ccs_author.render.output import file_stem, refuse_to_harm

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("control", "stem"),
    [
        ({"number": "CCS-001", "version": "3"}, "CCS-001_v3"),
        ({"number": "CCS-001"}, "CCS-001"),
        ({"number": "CCS 001/A", "version": "1.0 draft"}, "CCS-001-A_v1.0-draft"),
        ({"number": "../../etc/passwd"}, "etc-passwd"),
        ({"number": "…"}, "strategy"),
        ({}, "car-t"),
    ],
)
def test_a_document_is_named_by_number_and_version(control: dict[str, str], stem: str) -> None:
    assert file_stem(DocumentControl.model_validate(control), "car-t") == stem


def test_a_file_that_is_not_there_harms_nobody(tmp_path: Path) -> None:
    refuse_to_harm(tmp_path / "new.docx", lambda _: False, force=False)


def test_a_file_of_ours_may_be_replaced(tmp_path: Path) -> None:
    file = tmp_path / "ours.docx"
    file.write_bytes(b"ours")

    refuse_to_harm(file, lambda content: content == b"ours", force=False)


def test_a_file_that_was_changed_is_kept_unless_forced(tmp_path: Path) -> None:
    file = tmp_path / "changed.docx"
    file.write_bytes(b"theirs")

    with pytest.raises(OutputError, match="--force"):
        refuse_to_harm(file, lambda _: False, force=False)
    refuse_to_harm(file, lambda _: False, force=True)


def test_a_symbolic_link_is_refused_even_by_force(tmp_path: Path) -> None:
    link = tmp_path / "link.docx"
    link.symlink_to(tmp_path / "elsewhere.docx")

    with pytest.raises(OutputError, match="symbolic link"):
        refuse_to_harm(link, lambda _: True, force=True)


def test_a_folder_is_no_place_for_a_document(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is no file"):
        refuse_to_harm(tmp_path, lambda _: True, force=True)


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="there is no folder"):
        refuse_to_harm(tmp_path / "missing" / "a.docx", lambda _: True, force=False)
