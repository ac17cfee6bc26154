"""Going through a document in reading order, whatever holds a block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.document.blocks import (
    BulletList,
    Figure,
    Heading,
    Landscape,
    Link,
    NumberedList,
    Paragraph,
    Ref,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ccs_author.document.blocks import Block, Blocks, Runs


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield each block, then the blocks it holds, in reading order."""
    for block in blocks:
        yield block
        for inner in _held_by(block):
            yield from walk(inner)


def _held_by(block: Block) -> Iterator[Blocks]:
    if isinstance(block, Table):
        for row in (*block.header, *block.rows):
            for cell in row.cells:
                yield cell.blocks
    elif isinstance(block, BulletList | NumberedList):
        yield from block.items
    elif isinstance(block, Landscape):
        yield block.blocks


def runs_of(block: Block) -> Runs:
    """Return the runs that a block itself holds, not those of blocks within it."""
    if isinstance(block, Heading | Paragraph):
        return block.runs
    if isinstance(block, Table | Figure):
        return block.caption or ()
    return ()


def references(blocks: Iterable[Block]) -> Iterator[Ref]:
    """Yield each cross reference in reading order."""
    for block in walk(blocks):
        yield from _references_in(runs_of(block))


def _references_in(runs: Runs) -> Iterator[Ref]:
    for run in runs:
        if isinstance(run, Ref):
            yield run
        elif isinstance(run, Link):
            yield from _references_in(run.runs)
