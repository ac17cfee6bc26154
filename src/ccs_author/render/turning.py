"""Which blocks stand on pages turned to landscape, so that a reader seldom turns the page.

A template asks for landscape table by table. Little that stands between two such tables
goes along with them, and so does the heading that belongs to the first one.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from ccs_author.document import (
    BulletList,
    Figure,
    Heading,
    Landscape,
    Link,
    NumberedList,
    PageBreak,
    Paragraph,
    Ref,
    Table,
    Text,
)
from ccs_author.document.walk import runs_of, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.document import Block, Blocks, Row, Run

_PAGE: Final = 46.0
"""Lines of a page."""
_BETWEEN: Final = 1.4 * _PAGE
"""What goes along between two tables: turning twice would waste a page."""
_AFTER: Final = 0.8 * _PAGE
"""What goes along after the last one."""
_WORDS: Final = 0.7 * _PAGE
"""Running text is hard to read in long lines: no more than this goes along."""
_LEADING: Final = 9.0
"""What goes along before a table: a heading and a few lines."""
_ACROSS: Final = 95
"""Characters of a line across the page."""

_PLAIN: Final = (Heading, Paragraph, BulletList, NumberedList)


def turned(blocks: Blocks) -> Blocks:
    """Return `blocks` with neighbours of landscape blocks on their pages."""
    return tuple(block for chapter in _chapters(blocks) for block in _smooth(chapter))


def _chapters(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    chapter: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1 and chapter:
            yield chapter
            chapter = []
        chapter.append(block)
    yield chapter


def _smooth(chapter: Sequence[Block]) -> Iterator[Block]:
    runs = [
        (wide, list(held)) for wide, held in groupby(chapter, lambda b: type(b) is Landscape)
    ]
    waiting: list[Block] = []
    for number, (wide, held) in enumerate(runs):
        if wide:
            waiting += [inner for block in held for inner in _inside(block)]
            continue
        last = number == len(runs) - 1
        if number > 0 and _goes_along(held, _AFTER if last else _BETWEEN):
            waiting += held
            continue
        if waiting:
            yield Landscape(tuple(waiting))
            waiting = []
        stays, leads = (held, []) if last else _parted(held)
        yield from stays
        waiting = leads
    if waiting:
        yield Landscape(tuple(waiting))


def _inside(block: Block) -> Blocks:
    return block.blocks if isinstance(block, Landscape) else (block,)


def _goes_along(held: Sequence[Block], room: float) -> bool:
    if any(isinstance(block, Figure | PageBreak) for block in held):
        return False
    words = sum(_lines(block) for block in held if not isinstance(block, Table))
    return words <= _WORDS and sum(map(_lines, held)) <= room


def _parted(held: list[Block]) -> tuple[list[Block], list[Block]]:
    """Return what stays, and the last heading with what follows if that is little."""
    places = [n for n, block in enumerate(held) if isinstance(block, Heading)]
    if not places:
        return held, []
    # A heading and the heading below it belong together.
    first = places[-1]
    while first > 0 and isinstance(held[first - 1], Heading):
        first -= 1
    leads = held[first:]
    plain = all(isinstance(block, _PLAIN) for block in leads)
    if plain and sum(map(_lines, leads)) <= _LEADING:
        return held[:first], leads
    return held, []


def _lines(block: Block) -> float:
    """Return about how many lines a block takes."""
    match block:
        case Heading():
            return 3.0
        case Table():
            return 3.0 + sum(_row_lines(block, row) for row in block.rows)
        case BulletList() | NumberedList():
            return sum(_lines(inner) for item in block.items for inner in item)
        case Paragraph():
            return 0.6 + len(_text(block)) // _ACROSS + 1
        case _:
            return _PAGE


def _row_lines(table: Table, row: Row) -> float:
    whole = sum(table.widths)
    heights = (
        sum(len(_text(block)) for block in walk(cell.blocks)) / (_ACROSS * share / whole)
        for cell, share in zip(row.cells, table.widths, strict=False)
    )
    return 0.7 + int(max(heights, default=0)) + 1


def _text(block: Block) -> str:
    return "".join(_words(run) for run in runs_of(block))


def _words(run: Run) -> str:
    match run:
        case Text():
            return run.text
        case Ref():
            return run.text or run.to
        case Link():
            return "".join(_words(inner) for inner in run.runs)
        case _:
            return " "
