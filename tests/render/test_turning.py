"""A reader seldom turns the page."""

from __future__ import annotations

from ccs_author.document import (
    Cell,
    Figure,
    Heading,
    Landscape,
    Paragraph,
    Row,
    Table,
    Text,
)
from ccs_author.render.turning import turned

CHAPTER = Heading(1, (Text("Chapter"),))
TITLE = Heading(2, (Text("Title"),))
WORDS = Paragraph((Text("A few words."),))
MANY_WORDS = Paragraph((Text("Many words. " * 500),))
TABLE = Table((), (Row((Cell((WORDS,)),)),), (1.0,))
WIDE = Landscape((TABLE,))


def test_a_document_without_wide_tables_stays_as_it_is() -> None:
    assert turned((CHAPTER, WORDS, TABLE)) == (CHAPTER, WORDS, TABLE)


def test_the_heading_of_a_wide_table_goes_along_with_it() -> None:
    assert turned((CHAPTER, MANY_WORDS, TITLE, WORDS, WIDE)) == (
        CHAPTER,
        MANY_WORDS,
        Landscape((TITLE, WORDS, TABLE)),
    )


def test_little_between_two_wide_tables_goes_along() -> None:
    assert turned((CHAPTER, WIDE, TITLE, TABLE, WIDE)) == (
        Landscape((CHAPTER, TABLE, TITLE, TABLE, TABLE)),
    )


def test_much_text_between_two_wide_tables_stays_upright() -> None:
    assert turned((CHAPTER, WIDE, TITLE, MANY_WORDS, WIDE)) == (
        Landscape((CHAPTER, TABLE)),
        TITLE,
        MANY_WORDS,
        WIDE,
    )


def test_a_figure_stays_upright() -> None:
    figure = Figure("<svg/>", "alt", (Text("Caption"),))

    assert figure in turned((CHAPTER, WIDE, figure, WIDE))


def test_a_chapter_never_begins_on_the_last_one_s_landscape_page() -> None:
    assert turned((CHAPTER, WIDE, CHAPTER, WORDS)) == (
        Landscape((CHAPTER, TABLE)),
        CHAPTER,
        WORDS,
    )
