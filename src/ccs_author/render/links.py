"""References of authors to records that no table of the document shows.

A template may show fewer records than the strategy has; a reference to one of the others
is printed as text. A reference of a template to a section that is not there stays an error.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ccs_author.document import (
    BulletList,
    Figure,
    Heading,
    Landscape,
    NumberedList,
    Paragraph,
    Ref,
    Table,
    Text,
)
from ccs_author.document.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ccs_author.document import Block, Blocks, Row, Run, Runs


def without_dangling(blocks: Blocks, items: frozenset[str]) -> Blocks:
    """Return `blocks` with references to those of `items` that are not shown as text."""
    lost = items - frozenset(_anchors(blocks))
    return tuple(_mended(block, lost) for block in blocks) if lost else blocks


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in walk(blocks):
        if isinstance(block, Heading | Paragraph | Table | Figure) and block.id:
            yield block.id
        if isinstance(block, Table):
            yield from (row.id for row in (*block.header, *block.rows) if row.id)


def _mended(block: Block, lost: frozenset[str]) -> Block:
    match block:
        case Heading() | Paragraph():
            return replace(block, runs=_runs(block.runs, lost))
        case Figure():
            return replace(block, caption=_runs(block.caption, lost))
        case BulletList() | NumberedList():
            items = tuple(tuple(_mended(b, lost) for b in item) for item in block.items)
            return replace(block, items=items)
        case Landscape():
            return Landscape(tuple(_mended(inner, lost) for inner in block.blocks))
        case Table():
            caption = block.caption and _runs(block.caption, lost)
            rows = tuple(_row(row, lost) for row in block.rows)
            return replace(block, caption=caption, rows=rows)
        case _:
            return block


def _row(row: Row, lost: frozenset[str]) -> Row:
    cells = tuple(
        replace(cell, blocks=tuple(_mended(block, lost) for block in cell.blocks))
        for cell in row.cells
    )
    return replace(row, cells=cells)


def _runs(runs: Runs, lost: frozenset[str]) -> Runs:
    return tuple(_run(run, lost) for run in runs)


def _run(run: Run, lost: frozenset[str]) -> Run:
    if isinstance(run, Ref) and run.to in lost:
        return Text(run.text or run.to)
    return run
