"""Blocks one after another, in the body, in a list or in a cell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ccs_author.document import (
    BulletList,
    Contents,
    Figure,
    Heading,
    ListOfFigures,
    ListOfTables,
    NumberedList,
    Paragraph,
    Table,
)
from ccs_author.render.writers import contents, figures, paragraphs, tables
from ccs_author.render.writers.geometry import PORTRAIT_HEIGHT, PORTRAIT_WIDTH
from ccs_author.render.writers.numbering import STEP
from ccs_author.render.writers.ooxml import element, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from ccs_author.document import Block
    from ccs_author.render.writers.state import Writing


@dataclass(frozen=True, slots=True)
class Flow:
    """A place that blocks flow into: how wide, how deep in lists, in a cell or not."""

    writing: Writing
    width: int = PORTRAIT_WIDTH
    height: int = PORTRAIT_HEIGHT
    in_cell: bool = False
    head: bool = False
    align: str = "left"
    keep: bool = False
    """Whether what comes stays on the page of what follows it."""
    depth: int = 0
    number: int | None = None
    level: int = 0
    indent: int = 0
    dense: bool = False
    """Whether the table is so full that its letters are small."""

    def item(self, level: int, number: int) -> Flow:
        """Return the place of a list's item."""
        return replace(self, depth=level + 1, level=level, number=number, indent=0)

    def continued(self) -> Flow:
        """Return the place below the first line of an item."""
        return replace(self, number=None, indent=STEP[self.in_cell] * self.depth)

    def cell(self, width: int, *, head: bool, align: str, keep: bool) -> Flow:
        """Return the place within a cell."""
        return Flow(
            self.writing,
            width,
            self.height,
            in_cell=True,
            head=head,
            align=align,
            keep=keep,
            dense=self.dense,
        )

    def properties(self, role: str) -> _Element:
        """Return the properties of a paragraph here."""
        numbering = None
        if self.number is not None:
            numbering = element(
                "w:numPr", None, value("w:ilvl", self.level), value("w:numId", self.number)
            )
        indent = element("w:ind", {"left": self.indent}) if self.indent else None
        return element(
            "w:pPr",
            None,
            value("w:pStyle", self._style(role)),
            element("w:keepNext") if self.keep else None,
            numbering,
            indent,
            value("w:jc", self.align) if self.align != "left" else None,
        )

    def _style(self, role: str) -> str:
        if self.in_cell:
            name = paragraphs.CELL_STYLE_OF.get(role, "TableHead" if self.head else "TableText")
            return name.replace("Table", "TableDense") if self.dense else name
        if role == "body" and self.depth:
            return "ListParagraph"
        return paragraphs.STYLE_OF[role]

    def blocks(self, blocks: Iterable[Block]) -> Iterator[_Element]:
        """Yield the elements of blocks."""
        for block in blocks:
            yield from self.block(block)

    def block(self, block: Block) -> Iterator[_Element]:
        """Yield the elements of one block; what only the body holds yields nothing here."""
        match block:
            case Paragraph():
                yield paragraphs.plain(block, self.writing, self)
            case BulletList() | NumberedList():
                yield from paragraphs.numbered(block, self.writing, self)
            case Table():
                yield from tables.table(block, self.writing, self)
            case Heading():
                yield paragraphs.heading(block, self.writing)
            case Figure():
                yield from figures.figure(block, self.writing, self)
            case Contents() | ListOfTables() | ListOfFigures():
                yield from contents.contents(block, self.writing)
            case _:
                pass
