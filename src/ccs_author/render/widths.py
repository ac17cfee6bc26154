"""How wide the columns of a table are, in characters of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence

_TAG: Final = re.compile("<[^>]*>")
_LINE_END: Final = re.compile("<br/>|</p>|</li>")
_WORD: Final = re.compile(r"[^ \t\n]+")
_PART: Final = re.compile(r"[^\s/–-]+[-/–]?")

_UPRIGHT: Final = 98.0
"""Characters of a line of a table on an upright page, and on one turned to landscape."""
_TURNED: Final = 150.0
_EDGES: Final = 2.2
"""What the margins of a cell take."""
_BROAD: Final = 1.12
"""How much broader than usual characters are ids and bold heads."""
_CODE: Final = 14
"""Words up to this length, ids above all, are not parted at their hyphens."""
_LONGEST_WORD: Final = 22
_LONGEST_LINE: Final = 90
_EASE: Final = 15.0
"""With so many characters a line, text in a narrow column still reads well."""
_LONG: Final = 40.0
_NARROW: Final = 16.0
"""A column of texts that ask for more than the one is no narrower than the other."""
_ONE_LINE: Final = 16
_TALL: Final = 54.0
"""Lines of an upright page, and of one turned to landscape."""
_LOW: Final = 31.0
_TURN: Final = 0.7
"""Pages that turning costs, about: what is left empty before and after."""
_GAP: Final = 0.4
"""Lines of the space between two rows."""
_CROWDED: Final = 122.0
"""What columns may ask for together before an upright page is too narrow for them."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What a column asks for."""

    least: float
    """With less, words would be parted."""
    usual: float
    """With so much, its cells have few lines."""

    def at_least(self, width: float) -> Demand:
        """Return the demand of a column that asks for `width` or more."""
        return Demand(self.least, max(self.usual, width))


def demand(head: str, cells: Sequence[Markup]) -> Demand:
    """Return what a column with these cells asks for."""
    texts = [text for cell in cells for text in _lines(cell)]
    longest = max((_least(text) for text in (head, *texts)), default=1)
    lengths = sorted(len(text) for text in texts)
    # One long text among many short ones would make a tall row in a narrow column.
    length = max(lengths[int((len(lengths) - 1) * 0.9)], lengths[-1] * 0.45) if lengths else 1
    # Nor ought a cell of several lines to be high and narrow.
    wholes = sorted(len(cell.striptags()) for cell in cells)
    length = max(length, wholes[int((len(wholes) - 1) * 0.9)] * 0.5) if wholes else length
    least = min(longest, _LONGEST_WORD) * _BROAD + _EDGES
    # A short text ought to have one line; a long one takes several in any case.
    length = min(length, _LONGEST_LINE)
    length = min(length, _ONE_LINE) + max(length - _ONE_LINE, 0) ** 0.85
    return Demand(least, max(least, length + _EDGES))


def needs_landscape(demands: Sequence[Demand]) -> bool:
    """Whether the columns do not fit an upright page with ease."""
    if sum(d.least for d in demands) > _UPRIGHT:
        return True
    if sum(max(d.least, min(d.usual, _EASE)) for d in demands) > _CROWDED:
        return True
    shares = zip(demands, shared(demands, wide=False), strict=True)
    return any(d.usual > _LONG and share < _NARROW for d, share in shares)


def better_turned(
    demands: Sequence[Demand], rows: Sequence[Sequence[Markup]], count: int
) -> bool:
    """Whether a table of `count` rows like `rows` takes fewer pages in landscape."""
    whole = count / len(rows)
    upright, turned = (
        whole * sum(lines(cells, shared(demands, wide=wide)) for cells in rows) / page
        for wide, page in ((False, _TALL), (True, _LOW))
    )
    return upright > turned + _TURN


def lines(cells: Sequence[Markup], widths: Sequence[float]) -> float:
    """Return about how many lines a row takes."""
    return _GAP + max(
        sum(max(1, ceil(len(line) / max(width - _EDGES, 1))) for line in _lines(cell))
        for cell, width in zip(cells, widths, strict=True)
    )


def shared(demands: Sequence[Demand], *, wide: bool) -> list[float]:
    """Return the width of each column: what it needs at least, and its share of the rest."""
    room = _TURNED if wide else _UPRIGHT
    least = [d.least for d in demands]
    rest = room - sum(least)
    wishes = [d.usual - d.least for d in demands]
    if rest <= 0:
        return least
    if rest >= sum(wishes):
        return _spread([d.usual for d in demands], room)
    return [own + rest * wish / sum(wishes) for own, wish in zip(least, wishes, strict=True)]


def _spread(usual: list[float], room: float) -> list[float]:
    """Give all that is left to the columns after the first, which holds ids."""
    first, *others = usual
    if not others:
        return [room]
    return [first, *[width * (room - first) / sum(others) for width in others]]


def _least(text: str) -> int:
    return max(
        (
            len(part)
            for word in _WORD.findall(text)
            for part in ([word] if len(word) <= _CODE else _PART.findall(word))
        ),
        default=1,
    )


def _lines(cell: Markup) -> list[str]:
    lines = _LINE_END.split(str(cell))
    return [Markup(_TAG.sub("", line)).unescape() for line in lines]  # noqa: S704 - measured
