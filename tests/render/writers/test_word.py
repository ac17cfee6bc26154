"""Word files hold the whole document, and nothing of the machine that wrote them."""

import datetime as dt
import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import docx
import docx.text.paragraph
import pytest
from hypothesis import given, settings
from lxml import etree

from ccs_author.document import (
    BulletList,
    Control,
    Document,
    Figure,
    Heading,
    Landscape,
    PageBreak,
    Paragraph,
    Ref,
    Table,
    Text,
)
from ccs_author.document.blocks import Block
from ccs_author.document.labels import collect
from ccs_author.document.walk import runs_of, walk
from ccs_author.errors import TemplateError
from ccs_author.render.markdown import to_markup
from ccs_author.render.markup import parse
from ccs_author.render.writers.word import content_digest, write
from tests.render.authors import TYPED
from tests.render.kitchen_sink import DRAWING, kitchen_sink
from tests.render.writers.word_file import W, WordFile

BODY = "word/document.xml"
CONTROL = Control("Title", "N-1", "1", "Draft")


@pytest.fixture(scope="module")
def written() -> WordFile:
    return WordFile(write(kitchen_sink()))


def of(*blocks: Block) -> WordFile:
    return WordFile(write(Document(CONTROL, blocks)))


def text(*words: str) -> Paragraph:
    return Paragraph(tuple(Text(word) for word in words))


def test_nothing_is_amiss_that_validators_overlook(written: WordFile) -> None:
    assert written.faults() == []


def test_python_docx_reads_back_each_paragraph_and_cell() -> None:
    document = docx.Document(io.BytesIO(write(kitchen_sink())))

    paragraphs = [paragraph.text for paragraph in document.paragraphs]
    assert "Contamination Control Strategy" in paragraphs
    assert (
        "This document follows 2.1, Table 2 and Figure 1; risks such as R-001 are in Table 3. "
        "Water H2O, 106 CFU, dP >= 10 Pa, bold and both, a line\nbreak and a link."
    ) in paragraphs
    assert "Table 2 – Rooms and zones of building 1" in paragraphs
    assert "Figure 1 – Facility graph" in paragraphs
    risks = document.tables[-1]
    assert [cell.text for cell in risks.rows[12].cells][:2] == ["R-012", "Glove leaks"]
    assert len(risks.rows) == 13


def test_all_text_is_read_back_in_order_and_nothing_else() -> None:
    document = kitchen_sink()
    labels = collect(document)
    captions = {target.runs: target.label for target in (*labels.tables, *labels.figures)}

    expected = []
    for block in walk(document.blocks):
        runs = runs_of(block)
        prefix = f"{captions[runs]} – " if isinstance(block, Table | Figure) and runs else ""
        expected.append(prefix + labels.text(runs))

    body = docx.Document(io.BytesIO(write(document))).element.body
    read = [
        docx.text.paragraph.Paragraph(paragraph, body).text.replace("\n", " ")
        for paragraph in body.xpath(".//w:p[not(w:hyperlink//w:instrText)]")
    ]
    assert [line for line in read if line] == [line for line in expected if line]


def test_the_contents_are_filled_in() -> None:
    document = WordFile(write(kitchen_sink()))

    entries = [
        "".join(line.itertext(f"{W}t"))
        for line in document.root(BODY).iter(f"{W}p")
        if any("PAGEREF" in (code.text or "") for code in line.iter(f"{W}instrText"))
    ]

    assert entries[:4] == ["Approval", "1Purpose and scope", "2Premises", "2.1Rooms and zones"]
    tables = entries.index("Table 1Approval")
    assert entries[tables + 1] == "Table 2Rooms and zones of building 1"
    assert entries[-1] == "Figure 1Facility graph"


def test_a_page_that_is_not_known_is_left_open_and_never_guessed() -> None:
    document = of(*parse('<toc/><h1 id="a">A</h1>', "t"))

    entry = next(document.root(BODY).iter(f"{W}hyperlink"))

    assert "".join(entry.itertext(f"{W}instrText")).startswith(" PAGEREF ")
    assert "".join(entry.itertext(f"{W}t")) == "1A"


def test_no_line_end_parts_a_date() -> None:
    document = of(text("Signed 2026-08-27, under SOP-2026-01-02."))

    made = document.root(BODY)

    assert len(list(made.iter(f"{W}noBreakHyphen"))) == 2
    read = docx.Document(io.BytesIO(write(Document(CONTROL, (text("On 2026-08-27."),)))))
    assert read.paragraphs[0].text == "On 2026-08-27."


def test_what_leads_to_a_table_stays_with_it() -> None:
    document = of(*parse("<h2>T</h2><p>Lead.</p><table><tr><td>A</td></tr></table>", "t"))

    lead = list(document.root(BODY).iter(f"{W}p"))[1]

    assert lead.find(f"{W}pPr/{W}keepNext") is not None


def test_pages_stand_in_the_contents_once_they_are_known() -> None:
    document = Document(CONTROL, parse('<toc/><h1 id="a">A</h1>', "t"))
    bookmark = WordFile(write(document)).values(BODY, "bookmarkStart", "name")[0]

    with_pages = WordFile(write(document, pages={bookmark: 7}))

    shown = "".join(with_pages.root(BODY).itertext())
    assert f"PAGEREF {bookmark}" in shown
    assert "7" in shown


def test_an_empty_list_says_so() -> None:
    assert "None" in "".join(of(*parse("<lof/>", "t")).root(BODY).itertext())


def test_word_is_not_asked_to_update_fields(written: WordFile) -> None:
    assert b"updateFields" not in written.parts["word/settings.xml"]
    assert b"dirty" not in written.parts[BODY]


def test_header_rows_repeat_and_no_row_parts(written: WordFile) -> None:
    rooms = list(written.root(BODY).iter(f"{W}tbl"))[3]

    rows = rooms.findall(f"{W}tr")
    repeated = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
    assert repeated == [True, True, *[False] * 8]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_each_numbered_list_counts_for_itself() -> None:
    document = of(*parse("<ol><li>a</li></ol><ol start='7'><li>b</li></ol>", "t"))

    assert len(set(document.values(BODY, "numId"))) == 2
    assert document.values("word/numbering.xml", "startOverride") == ["1", "7"]


def test_only_what_is_landscape_is_turned(written: WordFile) -> None:
    assert written.values(BODY, "pgSz", "orient") == ["None", "landscape", "None"]


def test_headers_of_turned_pages_are_as_wide_as_they(written: WordFile) -> None:
    assert written.values("word/header1.xml", "tblW", "w") == ["9412"]
    assert written.values("word/header2.xml", "tblW", "w") == ["14344"]


def test_a_page_break_is_no_empty_paragraph() -> None:
    document = of(text("a"), PageBreak(), text("b"), PageBreak(), Landscape((text("c"),)))

    paragraphs = list(document.root(BODY).iter(f"{W}p"))
    assert len(paragraphs) == 3
    assert [p.find(f"{W}pPr/{W}pageBreakBefore") is not None for p in paragraphs] == [
        False,
        True,
        False,
    ]


def test_a_table_may_begin_a_page() -> None:
    table = parse("<table><tr><td>a</td></tr></table>", "t")

    document = of(text("before"), PageBreak(), *table)

    second = document.root(BODY)[0][1]
    assert second.find(f"{W}pPr/{W}pageBreakBefore") is not None
    assert document.faults() == []


def test_pages_may_turn_after_the_contents() -> None:
    document = of(*parse("<toc/><landscape><h1>A</h1><p>a</p></landscape><p>b</p>", "t"))

    assert document.values(BODY, "pgSz", "orient") == ["None", "landscape", "None"]
    assert document.faults() == []


def test_a_heading_at_the_top_of_a_page_leaves_no_gap() -> None:
    document = of(*parse("<p>a</p><pagebreak/><h1>B</h1><h2>C</h2>", "t"))

    assert document.values(BODY, "spacing", "before") == ["0"]


def test_a_link_may_hold_a_line_break() -> None:
    document = of(*parse('<p><a href="https://example.org">a<br/>b</a></p>', "t"))

    (link,) = document.root(BODY).iter(f"{W}hyperlink")
    assert [run[-1].tag for run in link] == [f"{W}t", f"{W}br", f"{W}t"]


def test_a_list_without_items_is_nothing() -> None:
    assert of(BulletList(())).faults() == []


def test_a_document_may_begin_turned() -> None:
    document = of(Landscape((text("a"),)), text("b"))

    assert document.values(BODY, "pgSz", "orient") == ["landscape", "None"]
    assert document.faults() == []


def test_an_empty_document_is_a_document() -> None:
    assert of().faults() == []


def test_header_and_footer_say_what_is_controlled(written: WordFile) -> None:
    header = "|".join(written.root("word/header1.xml").itertext())
    footer = "".join(written.root("word/footer1.xml").itertext())

    assert "Contamination Control Strategy" in header
    assert "CCS-001" in header
    assert "Version 0.3 · Draft · Effective date 2026-12-01" in header
    assert "Source 3f2a9c1b7e4d3f2a" in footer
    assert "Page  PAGE 1 of  NUMPAGES 1" in footer


def test_a_document_without_effective_date_says_so() -> None:
    header = "".join(of(text("a")).root("word/header1.xml").itertext())

    assert "Effective date not set" in header


def test_each_header_of_a_draft_is_marked(written: WordFile) -> None:
    for number in (1, 2, 3):
        assert b'string="DRAFT"' in written.parts[f"word/header{number}.xml"]


def test_a_document_without_status_mark_has_none() -> None:
    assert b"DRAFT" not in of(text("a")).parts["word/header1.xml"]


def test_a_figure_is_vectors_with_a_bitmap_and_a_description(written: WordFile) -> None:
    assert written.parts["word/media/image1.svg"].decode() == DRAWING
    assert written.parts["word/media/image1.png"].startswith(b"\x89PNG")
    assert b'descr="Corridor, airlock and filling room in a row"' in written.parts[BODY]


def test_a_figure_that_is_too_wide_is_made_to_fit() -> None:
    document = of(Figure(DRAWING, "alt", (Text("c"),), width_cm=30.0, height_cm=10.0))

    extent = next(document.root(BODY).iter("{*}extent"))
    assert int(extent.get("cx", "0")) <= 16.6 * 360_000
    assert int(extent.get("cx", "0")) == pytest.approx(3 * int(extent.get("cy", "0")), abs=3)


def test_the_properties_hold_the_control_data(written: WordFile) -> None:
    core = "|".join(written.root("docProps/core.xml").itertext())
    custom = "|".join(
        f"{entry.get('name')}={''.join(entry.itertext())}"
        for entry in written.root("docProps/custom.xml")
    )

    assert core == (
        "Contamination Control Strategy|CCS-001|Sterility assurance|Sterility assurance|1|"
        "2026-12-01T00:00:00Z|2026-12-01T00:00:00Z|Draft|en-GB|0.3"
    )
    assert custom.partition("|")[0].startswith("Content digest=")
    assert custom.partition("|")[2] == (
        "Document number=CCS-001|Document status=Draft|Document version=0.3|"
        f"Effective date=2026-12-01|Source digest={'3f2a9c1b7e4d' * 5}"
    )


def test_the_file_knows_no_clock_and_no_machine(written: WordFile) -> None:
    assert {entry.date_time for entry in written.entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in written.entries} == {0}
    assert written.entries[0].filename == "[Content_Types].xml"


def test_the_same_document_is_the_same_file_whatever_the_hash_seed() -> None:
    script = (
        "import sys; from tests.render.kitchen_sink import kitchen_sink;"
        "from ccs_author.render.writers.word import write;"
        "sys.stdout.buffer.write(write(kitchen_sink()))"
    )
    checkout = Path(__file__).parents[3]

    files = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "TZ": zone,
                "PYTHONPATH": os.pathsep.join([str(checkout), str(checkout / "src")]),
            },
            cwd=checkout,
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("0", "UTC"), ("42", "Asia/Tokyo"))
    }

    assert files == {write(kitchen_sink())}


def test_the_digest_tells_of_content_alone() -> None:
    document = kitchen_sink()
    later = replace(document, control=replace(document.control, effective=dt.date(2027, 1, 1)))

    assert content_digest(write(document)) == content_digest(write(document))
    assert content_digest(write(document)) != content_digest(write(later))


def test_a_reference_to_nothing_writes_nothing() -> None:
    with pytest.raises(TemplateError, match="R-404"):
        write(Document(CONTROL, (Paragraph((Ref("R-404"),)),)))


@given(TYPED)
@settings(max_examples=60, deadline=None)
def test_whatever_is_typed_is_read_back(typed: str) -> None:
    markup = to_markup(typed)
    blocks = parse(markup, "statement")
    control = replace(CONTROL, title=typed, number=typed, status_mark=typed, owner=typed)
    document = Document(
        control, (Heading(1, (Text(typed),)), *blocks, Figure(DRAWING, typed or "x", ()))
    )

    written = WordFile(write(document))

    heading = next(written.root(BODY).iter(f"{W}p"))
    printed = typed.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    assert "".join(heading.itertext()) == printed
    assert [fault for fault in written.faults() if "description" not in fault] == []
    for name, part in written.parts.items():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(part)
