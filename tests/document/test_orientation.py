"""Pages turn for what needs it, and no heading is left alone."""

from ccs_author.document import (
    Cell,
    Figure,
    Heading,
    Landscape,
    PageBreak,
    Paragraph,
    Row,
    Table,
    Text,
)
from ccs_author.document.blocks import Block
from ccs_author.document.orientation import turned

HEADING = Heading(1, (Text("Rooms"),))
SENTENCE = Paragraph((Text("The rooms are listed below."),))
CHAPTER = Paragraph((Text("Word after word. " * 200),))
WIDE = Table((), (Row((Cell((SENTENCE,)),)),), (1.0,))
LONG = Table((), (Row((Cell((SENTENCE,)),)),) * 30, (1.0,))
DRAWING = Figure("<svg/>", "alt", (Text("c"),))


def flags(*blocks: Block) -> list[bool]:
    return [flag for _, flag in turned(blocks)]


def test_only_what_is_wrapped_is_turned() -> None:
    assert flags(CHAPTER, Landscape((WIDE, WIDE)), CHAPTER) == [False, True, True, False]


def test_headings_turn_with_what_follows_them() -> None:
    assert flags(CHAPTER, HEADING, HEADING, Landscape((WIDE,))) == [False, True, True, True]


def test_headings_turn_back_with_what_follows_them() -> None:
    assert flags(Landscape((WIDE, HEADING)), CHAPTER) == [True, False, False]


def test_a_page_break_turns_with_its_heading() -> None:
    assert flags(CHAPTER, PageBreak(), HEADING, Landscape((WIDE,)))[1:] == [True, True, True]


def test_a_few_lines_between_turned_tables_turn_with_them() -> None:
    between = (HEADING, SENTENCE, WIDE)

    assert flags(Landscape((WIDE,)), *between, Landscape((WIDE,))) == [True] * 5


def test_what_fills_half_a_page_stays_upright() -> None:
    for block in (CHAPTER, LONG, DRAWING):
        assert flags(Landscape((WIDE,)), block, Landscape((WIDE,))) == [True, False, True]


def test_a_few_lines_at_either_end_stay_upright() -> None:
    assert flags(SENTENCE, Landscape((WIDE,)), SENTENCE) == [False, True, False]
