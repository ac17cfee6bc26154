"""Numbers and anchors are right before any writer begins."""

import pytest

from ccs_author.document import (
    Break,
    Control,
    Document,
    Figure,
    Heading,
    Link,
    Paragraph,
    Ref,
    Row,
    Table,
    Text,
)
from ccs_author.document.blocks import Block, Landscape
from ccs_author.document.labels import collect
from ccs_author.errors import TemplateError


def document(*blocks: Block) -> Document:
    return Document(Control("Title", "N-1", "1", "Draft"), blocks)


def heading(
    level: int, text: str, anchor: str | None = None, *, numbered: bool = True
) -> Heading:
    return Heading(level, (Text(text),), anchor, numbered)


def table(caption: str | None, anchor: str | None = None, row: str | None = None) -> Table:
    runs = None if caption is None else (Text(caption),)
    return Table((), (Row((), row),), (1.0,), runs, anchor)


def test_headings_count_within_their_chapter() -> None:
    labels = collect(
        document(
            heading(1, "a"), heading(2, "b"), heading(2, "c"), heading(1, "d"), heading(2, "e")
        )
    )

    assert [target.number for target in labels.headings] == ["1", "1.1", "1.2", "2", "2.1"]


def test_an_unnumbered_heading_takes_no_number_from_others() -> None:
    labels = collect(document(heading(1, "Approval", numbered=False), heading(1, "Scope")))

    assert [target.number for target in labels.headings] == ["", "1"]


def test_a_reference_to_an_unnumbered_heading_shows_its_words() -> None:
    labels = collect(
        document(heading(1, "Approval", "A", numbered=False), Paragraph((Ref("A"),)))
    )

    assert labels.text((Ref("A"),)) == "Approval"


def test_only_tables_with_a_caption_count() -> None:
    labels = collect(document(table(None), table("Rooms", "T-1"), table("Doors")))

    assert [target.label for target in labels.tables] == ["Table 1", "Table 2"]
    assert labels.anchors["T-1"].label == "Table 1"


def test_numbers_go_on_through_landscape_pages() -> None:
    labels = collect(
        document(heading(1, "a"), Landscape((heading(1, "b"), table("Risks"))), table("Doors"))
    )

    assert [target.number for target in labels.headings] == ["1", "2"]
    assert [target.label for target in labels.tables] == ["Table 1", "Table 2"]


def test_rows_and_paragraphs_are_called_by_their_id() -> None:
    labels = collect(document(table("Risks", row="R-001"), Paragraph((Text("x"),), id="P-1")))

    assert labels.text((Ref("R-001"), Break(), Ref("P-1"))) == "R-001 P-1"


def test_a_reference_within_a_link_of_a_caption_is_resolved() -> None:
    figure = Figure("<svg/>", "alt", (Link("https://example.org", (Ref("F-1"),)),), "F-1")

    labels = collect(document(figure))

    assert labels.text(figure.caption) == "Figure 1"


def test_a_reference_to_nothing_is_named() -> None:
    with pytest.raises(TemplateError, match='"R-999", which is nowhere'):
        collect(document(Paragraph((Ref("R-999"),))))


def test_two_equal_ids_are_named() -> None:
    with pytest.raises(TemplateError, match='the id "A"'):
        collect(document(heading(1, "a", "A"), table("b", "A")))


def test_a_table_with_an_id_needs_a_caption() -> None:
    with pytest.raises(TemplateError, match='"T-1" has an id but no caption'):
        collect(document(table(None, "T-1")))
