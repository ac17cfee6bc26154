"""A document as plain text, for golden files and for reading a change in a diff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.document.blocks import (
    Break,
    BulletList,
    Contents,
    Figure,
    Heading,
    Landscape,
    Link,
    ListOfFigures,
    ListOfTables,
    NumberedList,
    PageBreak,
    Paragraph,
    Ref,
    Table,
    Text,
)
from ccs_author.document.labels import collect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.document.blocks import Block, Blocks, Cell, Document, Row, Runs
    from ccs_author.document.labels import Labels, Target

_MARKERS = {
    PageBreak: "--- page ---",
    Contents: "[contents]",
    ListOfTables: "[list of tables]",
    ListOfFigures: "[list of figures]",
}


def outline(document: Document) -> str:
    """Return the block tree of `document` as readable text, one block a line or more.

    Raises `TemplateError` as `ccs_author.document.labels.collect` does.
    """
    control = document.control
    effective = control.effective.isoformat() if control.effective else "no effective date"
    mark = control.status_mark or "no mark"
    lines = [
        f"{control.number} | {control.title}",
        f"{control.version} | {control.status} | {effective} | {mark}",
        "",
        *_Printer(collect(document)).blocks(document.blocks),
    ]
    return "\n".join(lines) + "\n"


class _Printer:
    """Prints blocks, taking numbers in reading order."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._headings = iter(labels.headings)
        self._tables = iter(labels.tables)
        self._figures = iter(labels.figures)

    def blocks(self, blocks: Blocks) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                number = next(self._headings).number
                title = f"{number} {self._text(block.runs)}".strip()
                yield f"{'#' * block.level} {title}{_anchor(block.id)}"
            case Paragraph():
                role = "" if block.role == "body" else f"({block.role}) "
                yield f"{role}{self._text(block.runs)}{_anchor(block.id)}"
            case BulletList() | NumberedList():
                yield from self._list(block)
            case Table():
                yield from self._table(block)
            case Figure():
                target = next(self._figures)
                yield f"[{target.label}: {self._text(block.caption)}]{_anchor(block.id)}"
                yield f"    {block.alt}"
            case Landscape():
                yield "--- landscape ---"
                yield from self.blocks(block.blocks)
                yield "--- portrait ---"
            case PageBreak() | Contents() | ListOfTables() | ListOfFigures():
                yield _MARKERS[type(block)]

    def _list(self, block: BulletList | NumberedList) -> Iterator[str]:
        first = block.start if isinstance(block, NumberedList) else None
        for index, item in enumerate(block.items):
            mark = "-" if first is None else f"{first + index}."
            lines = list(self.blocks(item)) or [""]
            yield f"{mark} {lines[0]}"
            yield from (f"  {line}" for line in lines[1:])

    def _table(self, block: Table) -> Iterator[str]:
        target: Target | None = None if block.caption is None else next(self._tables)
        if target is not None:
            yield f"[{target.label}: {self._text(target.runs)}]{_anchor(block.id)}"
        for row in block.header:
            yield self._row(row, "=")
        for row in block.rows:
            yield self._row(row, "|")

    def _row(self, row: Row, edge: str) -> str:
        cells = f" {edge} ".join(self._cell(cell) for cell in row.cells)
        return f"{edge} {cells} {edge}{_anchor(row.id)}"

    def _cell(self, cell: Cell) -> str:
        span = "" if cell.colspan == cell.rowspan == 1 else f"<{cell.colspan}x{cell.rowspan}> "
        return span + " / ".join(self.blocks(cell.blocks))

    def _text(self, runs: Runs) -> str:
        return "".join(self._run(run) for run in runs)

    def _run(self, run: Text | Break | Ref | Link) -> str:
        match run:
            case Text():
                return _marked(run)
            case Break():
                return " // "
            case Ref():
                return f"{self._labels.text((run,))}->[{run.to}]"
            case Link():
                return f"{self._text(run.runs)}<{run.href}>"


def _marked(run: Text) -> str:
    looks = (
        (run.bold, "**"),
        (run.italic, "_"),
        (run.code, "`"),
        (run.sub, "~"),
        (run.sup, "^"),
    )
    marks = "".join(mark for on, mark in looks if on)
    return f"{marks}{run.text}{marks[::-1]}"


def _anchor(anchor: str | None) -> str:
    return "" if anchor is None else f" {{{anchor}}}"
