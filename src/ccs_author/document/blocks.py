"""The blocks a document is made of.

Templates produce them, writers print them, and redlines compare them; none of
the three knows the others. A block holds text and meaning, never a look: the
look belongs to the writer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from ccs_author.document.words import ENGLISH, Words

if TYPE_CHECKING:
    import datetime as dt

Role: TypeAlias = Literal[
    "body",
    "lead",
    "note",
    "warning",
    "missing",
    "small",
    "cover-title",
    "cover-subtitle",
    "contents-title",
]
"""What a paragraph is for."""

TableRole: TypeAlias = Literal["grid", "facts", "signatures", "plain"]
"""What a table is for: many like rows, one thing's facts, signatures, or mere layout."""

Align: TypeAlias = Literal["left", "center", "right"]
"""Where the text of a cell stands."""


@dataclass(frozen=True, slots=True)
class Text:
    """Characters of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    sub: bool = False
    sup: bool = False


@dataclass(frozen=True, slots=True)
class Break:
    """A new line within a paragraph."""


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference to an anchor of the same document.

    It shows `text`, or else the label of what it points to: "Table 3", "4.2", or
    the id itself where the anchor is a row or a paragraph.
    """

    to: str
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link to an address outside the document."""

    href: str
    runs: Runs


Run: TypeAlias = Text | Break | Ref | Link
Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; the writer numbers it unless it is unnumbered."""

    level: int
    runs: Runs
    id: str | None = None
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Runs
    role: Role = "body"
    id: str | None = None


@dataclass(frozen=True, slots=True)
class BulletList:
    """Items in no order; an item holds paragraphs, lists and tables."""

    items: tuple[Blocks, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Items in order, counted from `start`."""

    items: tuple[Blocks, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; it may span several columns and rows."""

    blocks: Blocks
    colspan: int = 1
    rowspan: int = 1
    head: bool = False
    fill: str | None = None
    """Background as six hexadecimal digits, e.g. "FDE9D9"."""
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; its id is an anchor."""

    cells: tuple[Cell, ...]
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header rows repeat on each page.

    Every row fills all columns, counting spans; see `ccs_author.document.grid`.
    """

    header: tuple[Row, ...]
    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    """Relative widths, one a column."""
    caption: Runs | None = None
    """A table without caption has no number and no entry in the list of tables."""
    id: str | None = None
    summary: str | None = None
    """What the table shows, for readers who cannot see it."""
    role: TableRole = "grid"


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with its caption below."""

    svg: str
    alt: str
    caption: Runs
    id: str | None = None
    width_cm: float = 16.0
    height_cm: float = 9.0


@dataclass(frozen=True, slots=True)
class Landscape:
    """Blocks on pages turned to landscape; neighbours share their pages."""

    blocks: Blocks


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents, down to a level of headings."""

    levels: int = 2


@dataclass(frozen=True, slots=True)
class ListOfTables:
    """The captions of all numbered tables."""


@dataclass(frozen=True, slots=True)
class ListOfFigures:
    """The captions of all figures."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | BulletList
    | NumberedList
    | Table
    | Figure
    | Landscape
    | PageBreak
    | Contents
    | ListOfTables
    | ListOfFigures
)
Blocks: TypeAlias = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Control:
    """What headers, footers and properties say about a document."""

    title: str
    number: str
    version: str
    status: str
    """As shown, e.g. "Draft" or "Effective"."""
    effective: dt.date | None = None
    owner: str = ""
    organisation: str = ""
    status_mark: str | None = None
    """A word across each page, e.g. "DRAFT"."""
    source_digest: str = ""
    """Digest of the source the document was made from, as hexadecimal digits."""
    subject: str = ""
    language: str = "en-GB"
    properties: tuple[tuple[str, str], ...] = ()
    """Further names and values to keep in the file, in any order."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document ready to be written."""

    control: Control
    blocks: Blocks
    words: Words = field(default=ENGLISH)
