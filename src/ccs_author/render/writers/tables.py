"""Tables, built row by row: reaching for a cell through python-docx costs quadratic time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ccs_author.document.grid import lay
from ccs_author.document.walk import runs_of, walk
from ccs_author.render.writers import palette
from ccs_author.render.writers.columns import fitted, needs
from ccs_author.render.writers.ooxml import element, qualified, value
from ccs_author.render.writers.paragraphs import caption

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

    from ccs_author.document import Row, Table
    from ccs_author.document.grid import Spot
    from ccs_author.render.writers.flow import Flow
    from ccs_author.render.writers.state import Writing

_TEXT_LIMIT: Final = 255
_USUAL_SIZE: Final = 18
_DENSE_SIZE: Final = 16
"""Letters of usual tables, and of those whose words would else be torn, in half points."""
_SIGNATURE_HEIGHT: Final = 680
_SIDES: Final = 170
"""What the margins of a cell take."""
_KEPT_WHOLE: Final = 6
"""Tables of at most so many rows are not parted by a page, if they are short besides."""
_SHORT: Final = 900
"""Characters of a short table."""


def table(block: Table, writing: Writing, flow: Flow) -> Iterator[_Element]:
    """Yield caption, table and the gap below it."""
    named = ""
    if block.caption is not None:
        target = next(writing.tables)
        named = writing.labels.text(block.caption)
        yield caption(target, block.caption, writing, above=True)
    whole = flow.width - flow.indent
    least = needs(block, writing.labels, _USUAL_SIZE, _SIDES)
    dense = sum(least) > whole
    if dense:
        least = needs(block, writing.labels, _DENSE_SIZE, _SIDES)
        flow = replace(flow, dense=True)
    widths = fitted(block.widths, least, whole)
    made = element("w:tbl", None, _properties(block, widths, named, flow))
    made.append(element("w:tblGrid", None, *[element("w:gridCol", {"w": w}) for w in widths]))
    made.extend(_Rows(block, writing, flow, widths).elements())
    yield made
    yield element("w:p", None, element("w:pPr", None, value("w:pStyle", "AfterTable")))


def _properties(block: Table, widths: list[int], named: str, flow: Flow) -> _Element:
    style = "PlainTable" if block.role == "plain" else "HouseTable"
    look = {
        "val": "0420",
        "firstRow": 1 if block.header else 0,
        "lastRow": 0,
        "firstColumn": 0,
        "lastColumn": 0,
        "noHBand": 0,
        "noVBand": 1,
    }
    indent = {"w": flow.indent, "type": "dxa"}
    return element(
        "w:tblPr",
        None,
        value("w:tblStyle", style),
        element("w:tblW", {"w": sum(widths), "type": "dxa"}),
        element("w:tblInd", indent) if flow.indent else None,
        element("w:tblLayout", {"type": "fixed"}),
        element("w:tblLook", look),
        value("w:tblCaption", named[:_TEXT_LIMIT]) if named else None,
        value("w:tblDescription", block.summary[:_TEXT_LIMIT]) if block.summary else None,
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    """Writes the rows of one table."""

    block: Table
    writing: Writing
    flow: Flow
    widths: list[int]

    def elements(self) -> Iterator[_Element]:
        columns, last = len(self.widths), len(self.block.rows) - 1
        header, rows = self.block.header, self.block.rows
        for row, spots in zip(header, lay(header, columns), strict=True):
            yield self._row(row, spots, head=True, keep=True)
        whole = last < _KEPT_WHOLE and self._is_short()
        laid = list(lay(rows, columns))
        for index, (row, spots) in enumerate(zip(rows, laid, strict=True)):
            spans = index < last and any(spot.continued for spot in laid[index + 1])
            titles = index < last and len(row.cells) == 1 and row.cells[0].head
            keep = spans or titles or (whole and index < last)
            yield self._row(row, spots, head=False, keep=keep)

    def _is_short(self) -> bool:
        """Whether all rows fit one page: what cannot stay whole is torn from its title."""
        texts = (
            self.writing.labels.text(runs_of(inner))
            for row in self.block.rows
            for cell in row.cells
            for inner in walk(cell.blocks)
        )
        return sum(map(len, texts)) <= _SHORT

    def _row(self, row: Row, spots: Sequence[Spot], *, head: bool, keep: bool) -> _Element:
        tall = self.block.role == "signatures" and not head
        properties = element(
            "w:trPr",
            None,
            element("w:cantSplit"),
            element("w:trHeight", {"val": _SIGNATURE_HEIGHT, "hRule": "atLeast"})
            if tall
            else None,
            element("w:tblHeader") if head else None,
        )
        made = element("w:tr", None, properties)
        for spot in spots:
            cell = self._cell(spot, head=head, keep=keep)
            if spot is spots[0] and row.id is not None:
                _anchor(cell, row.id, self.writing)
            made.append(cell)
        return made

    def _cell(self, spot: Spot, *, head: bool, keep: bool) -> _Element:
        cell = spot.cell
        titled = head or cell.head
        width = sum(self.widths[spot.column : spot.column + cell.colspan])
        made = element("w:tc", None, self._cell_properties(spot, width, head=head))
        if not spot.continued:
            inner = max(width - _SIDES, 1)
            place = self.flow.cell(inner, head=titled, align=cell.align, keep=keep)
            made.extend(place.blocks(cell.blocks))
        # Word calls a cell corrupt that does not end with a paragraph.
        if len(made) == 1:
            style = value("w:pStyle", "TableDenseText" if self.flow.dense else "TableText")
            made.append(element("w:p", None, element("w:pPr", None, style)))
        return made

    def _cell_properties(self, spot: Spot, width: int, *, head: bool) -> _Element:
        cell = spot.cell
        fill = cell.fill or self._usual_fill(head=head, titled=cell.head)
        merge = None
        if cell.rowspan > 1:
            merge = element("w:vMerge", {} if spot.continued else {"val": "restart"})
        return element(
            "w:tcPr",
            None,
            element("w:tcW", {"w": width, "type": "dxa"}),
            value("w:gridSpan", cell.colspan) if cell.colspan > 1 else None,
            merge,
            element("w:shd", {"val": "clear", "color": "auto", "fill": fill}) if fill else None,
            value("w:vAlign", "bottom") if head and cell.rowspan == 1 else None,
        )

    def _usual_fill(self, *, head: bool, titled: bool) -> str | None:
        if self.block.role == "plain":
            return None
        if head:
            return palette.HEAD_FILL
        return palette.LABEL_FILL if titled else None


def _anchor(cell: _Element, anchor: str, writing: Writing) -> None:
    """Put the first paragraph of a row's first cell within the bookmark of the row."""
    first = next(cell.iter(qualified("w:p")))
    properties = first.find(qualified("w:pPr"))
    content = [child for child in first if child is not properties]
    first.extend(writing.anchored(anchor, content))
