"""The styles of the house look, each under the English name that Word knows it by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ccs_author.render.writers import palette
from ccs_author.render.writers.geometry import PORTRAIT_WIDTH

FONT: Final = "Arial"
CODE_FONT: Final = "Courier New"
HEADING_LEVELS: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """One paragraph style; sizes in half points, distances in twips."""

    id: str
    name: str
    based: str | None = "Normal"
    following: str | None = None
    size: int | None = None
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    before: int | None = None
    after: int | None = None
    line: int | None = None
    exact: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    left: int = 0
    right: int = 0
    hanging: int = 0
    fill: str | None = None
    edge: str | None = None
    """Colour of a rule at the left of a filled box."""
    rule_below: str | None = None
    """Colour of a rule below the text."""
    tabs: tuple[tuple[int, str, str | None], ...] = ()
    """Position, alignment and leader of each tabulator."""
    outline: int | None = None
    numbering: int | None = None
    """The list that counts the paragraphs of this style; the level is the outline's."""
    contextual: bool = False
    align: str | None = None


def _heading(level: int, size: int, before: int, after: int, colour: str) -> ParagraphStyle:
    indent = (680, 794, 964, 1134, 1304, 1474)[level - 1]
    return ParagraphStyle(
        id=f"Heading{level}",
        name=f"heading {level}",
        following="BodyText",
        size=size,
        bold=True,
        colour=colour,
        before=before,
        after=after,
        line=252,
        keep_next=True,
        keep_lines=True,
        left=indent,
        hanging=indent,
        outline=level - 1,
        numbering=1,
    )


def _contents(level: int) -> ParagraphStyle:
    left, hanging = ((567, 567), (1247, 680), (2041, 794))[level - 1]
    return ParagraphStyle(
        id=f"TOC{level}",
        name=f"toc {level}",
        bold=level == 1,
        colour=palette.HEADING if level == 1 else None,
        before=120 if level == 1 else 20,
        after=20,
        left=left,
        hanging=hanging,
        tabs=((left, "left", None), (PORTRAIT_WIDTH, "right", "dot")),
        size=20 if level == 1 else 19,
    )


def _in_tables(prefix: str, size: int) -> tuple[ParagraphStyle, ...]:
    name = "Table" if prefix == "Table" else "Table Dense"
    text = f"{prefix}Text"
    return (
        ParagraphStyle(id=text, name=f"{name} Text", size=size, before=30, after=30, line=245),
        ParagraphStyle(
            id=f"{prefix}Head",
            name=f"{name} Head",
            based=text,
            bold=True,
            colour=palette.HEADING,
        ),
        ParagraphStyle(
            id=f"{prefix}Small", name=f"{name} Small", based=text, size=15, colour=palette.QUIET
        ),
        ParagraphStyle(
            id=f"{prefix}Missing",
            name=f"{name} Missing",
            based=text,
            italic=True,
            colour=palette.MISSING,
        ),
        ParagraphStyle(
            id=f"{prefix}Warning",
            name=f"{name} Warning",
            based=text,
            bold=True,
            colour=palette.WARNING,
        ),
    )


STYLES: Final = (
    ParagraphStyle(id="BodyText", name="Body Text", after=140, line=281),
    _heading(1, 34, 400, 180, palette.HEADING),
    _heading(2, 26, 360, 140, palette.HEADING),
    _heading(3, 22, 280, 100, palette.ACCENT),
    _heading(4, 20, 220, 80, palette.ACCENT),
    _heading(5, 20, 200, 80, palette.QUIET),
    _heading(6, 20, 200, 80, palette.QUIET),
    ParagraphStyle(
        id="TOCHeading",
        name="TOC Heading",
        following="BodyText",
        size=34,
        bold=True,
        colour=palette.HEADING,
        before=400,
        after=200,
        keep_next=True,
    ),
    ParagraphStyle(
        id="Title",
        name="Title",
        following="Subtitle",
        size=60,
        bold=True,
        colour=palette.HEADING,
        before=2600,
        after=360,
        line=250,
        rule_below=palette.ACCENT,
    ),
    ParagraphStyle(
        id="Subtitle",
        name="Subtitle",
        following="BodyText",
        size=26,
        colour=palette.QUIET,
        after=120,
    ),
    ParagraphStyle(
        id="Lead",
        name="Lead",
        based="BodyText",
        following="BodyText",
        bold=True,
        colour=palette.HEADING,
        before=160,
        after=80,
        keep_next=True,
    ),
    ParagraphStyle(
        id="Note",
        name="Note",
        based="BodyText",
        fill=palette.NOTE_FILL,
        edge=palette.ACCENT,
        before=120,
        after=160,
        left=227,
        right=100,
        keep_lines=True,
    ),
    ParagraphStyle(
        id="Warning",
        name="Warning",
        based="BodyText",
        fill=palette.WARNING_FILL,
        edge=palette.WARNING,
        before=120,
        after=160,
        left=227,
        right=100,
        keep_lines=True,
    ),
    ParagraphStyle(
        id="Missing",
        name="Missing",
        based="BodyText",
        italic=True,
        colour=palette.MISSING,
    ),
    ParagraphStyle(
        id="Small",
        name="Small",
        based="BodyText",
        size=16,
        colour=palette.QUIET,
        after=100,
        line=252,
    ),
    ParagraphStyle(
        id="ListParagraph",
        name="List Paragraph",
        based="BodyText",
        after=60,
    ),
    ParagraphStyle(
        id="Caption",
        name="caption",
        size=18,
        colour=palette.INK,
        before=200,
        after=100,
        keep_lines=True,
    ),
    ParagraphStyle(
        id="Figure",
        name="Figure",
        before=200,
        after=60,
        keep_next=True,
        align="center",
    ),
    *_in_tables("Table", 18),
    *_in_tables("TableDense", 16),
    ParagraphStyle(
        id="AfterTable",
        name="After Table",
        size=2,
        # No page begins for the sake of the gap: space below a line ends with the page.
        after=180,
        line=20,
        exact=True,
    ),
    _contents(1),
    _contents(2),
    _contents(3),
    ParagraphStyle(
        id="TableofFigures",
        name="table of figures",
        size=19,
        after=60,
        left=1134,
        hanging=1134,
        tabs=((1134, "left", None), (PORTRAIT_WIDTH, "right", "dot")),
    ),
    ParagraphStyle(id="Header", name="header", size=16, colour=palette.QUIET, after=0),
    ParagraphStyle(id="Footer", name="footer", size=16, colour=palette.QUIET, after=0),
)
