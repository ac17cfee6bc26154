"""Which way each block's page is turned, so that no heading stands alone on a page.

Turning pages costs a page break each time. A heading therefore turns with what
follows it, and a few lines between two turned parts turn with them.
"""

from __future__ import annotations

from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING, Final

from ccs_author.document.blocks import (
    Heading,
    Landscape,
    Link,
    PageBreak,
    Paragraph,
    Ref,
    Table,
    Text,
)
from ccs_author.document.walk import runs_of, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.document.blocks import Block, Blocks, Runs

_LIGHT: Final = 24
"""Lines that are too few for a page of their own: about half a page."""

_LINE: Final = 95
_HEADING_LINES: Final = 3
_FIGURE_LINES: Final = 100


def turned(blocks: Blocks) -> tuple[tuple[Block, bool], ...]:
    """Return the blocks without landscape wrappers, each with whether its page is turned."""
    flat = list(_flat(blocks))
    flags = [flag for _, flag in flat]
    for index in range(len(flat) - 2, -1, -1):
        if isinstance(flat[index][0], Heading | PageBreak):
            flags[index] = flags[index + 1]
    runs = [list(group) for _, group in groupby(range(len(flat)), key=flags.__getitem__)]
    for run in runs[1:-1]:
        if not flags[run[0]] and sum(_lines(flat[index][0]) for index in run) <= _LIGHT:
            for index in run:
                flags[index] = True
    return tuple((block, flag) for (block, _), flag in zip(flat, flags, strict=True))


def _flat(blocks: Blocks) -> Iterator[tuple[Block, bool]]:
    for block in blocks:
        if isinstance(block, Landscape):
            yield from ((inner, True) for inner in block.blocks)
        else:
            yield block, False


def _lines(block: Block) -> float:
    """Return about how many lines a block takes."""
    if isinstance(block, Heading):
        return _HEADING_LINES
    if isinstance(block, Table):
        return 3 + sum(_row_lines(block))
    held = [inner for inner in walk((block,)) if isinstance(inner, Paragraph)]
    if not held:
        return 0 if isinstance(block, PageBreak) else _FIGURE_LINES
    return sum(0.5 + ceil(length(inner.runs) / _LINE) for inner in held)


def _row_lines(table: Table) -> Iterator[float]:
    whole = sum(table.widths)
    for row in (*table.header, *table.rows):
        shares = (table.widths[min(i, len(table.widths) - 1)] for i in range(len(row.cells)))
        yield max(
            1.3
            * ceil(sum(length(runs_of(b)) for b in walk(cell.blocks)) / (110 * w / whole) + 0.1)
            for cell, w in zip(row.cells, shares, strict=True)
        )


def length(runs: Runs) -> int:
    """Return how many characters `runs` show."""
    return sum(
        len(run.text)
        if isinstance(run, Text)
        else length(run.runs)
        if isinstance(run, Link)
        else len(run.text or run.to)
        if isinstance(run, Ref)
        else 0
        for run in runs
    )
