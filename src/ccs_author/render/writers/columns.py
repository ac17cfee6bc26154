"""How wide each column of a table must be, so that words and ids are not torn apart."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ccs_author.document.grid import lay
from ccs_author.document.walk import runs_of, walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ccs_author.document import Cell, Table
    from ccs_author.document.labels import Labels

# Widths of Arial's letters in thousandths of their height.
_WIDTHS: Final = {
    letter: width
    for letters, width in (
        ("ijl'|", 222),
        ("ft.,:;/\\!I[] ·", 278),
        ("r()-–`{}", 333),
        ("ckszvxyJ", 500),
        ("abdeghnopquL0123456789_?$", 556),
        ("+<>=~±≤≥×", 584),
        ("FTZ", 611),
        ("ABEKPSVXY&", 667),
        ("wCDHNRU", 722),
        ("GOQ", 778),
        ("mM", 833),
        ("%", 889),
        ("W@", 960),
    )
    for letter in letters
}
_OTHER: Final = 600
_BOLD: Final = 1.08
_SLACK: Final = 40
_WHOLE: Final = 16
"""A word of so many letters is kept whole; a longer one may part at its hyphens."""
_LONGEST: Final = 24
"""What is longer still, such as an address, is torn in any case."""


def needs(table: Table, labels: Labels, size: int, sides: int) -> list[int]:
    """Return the least width of each column in twips, `size` being half points."""
    least = [0.0] * len(table.widths)
    for rows, head in ((table.header, True), (table.rows, False)):
        for spot in (spot for spots in lay(rows, len(least)) for spot in spots):
            cell = spot.cell
            if cell.colspan == 1 and not spot.continued:
                scale = _BOLD if head or cell.head else 1.0
                least[spot.column] = max(least[spot.column], scale * _widest(cell, labels))
    return [int(width * size / 100) + sides + _SLACK for width in least]


def _widest(cell: Cell, labels: Labels) -> int:
    words = (
        word for block in walk(cell.blocks) for word in labels.text(runs_of(block)).split(" ")
    )
    return max(map(_width, words), default=0)


@lru_cache(maxsize=50_000)
def _width(word: str) -> int:
    if len(word) > _WHOLE and "-" in word[:-1]:
        return max(_width(f"{part}-"[:_LONGEST]) for part in word.split("-"))
    return sum(_WIDTHS.get(letter, _OTHER) for letter in word[:_LONGEST])


def fitted(relative: Sequence[float], least: Sequence[int], whole: int) -> list[int]:
    """Return widths that fill `whole`, shared as asked but none below its least.

    Where even the least do not fit, each gives way in the same proportion.
    """
    if sum(least) >= whole:
        return [max(1, whole * need // sum(least)) for need in least]
    fixed: dict[int, int] = {}
    while True:
        open_columns = [column for column in range(len(relative)) if column not in fixed]
        room = whole - sum(fixed.values())
        share = sum(relative[column] for column in open_columns)
        widths = {column: int(room * relative[column] / share) for column in open_columns}
        short = [column for column in open_columns if widths[column] < least[column]]
        if not short:
            return [fixed.get(c, widths.get(c, 1)) for c in range(len(relative))]
        fixed |= {column: least[column] for column in short}
