"""The rows of a table of records."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ccs_author.render.patterns import Shown

Made: TypeAlias = "list[list[Shown]]"
"""What the cells of each record show."""

_TOGETHER: Final = 8
"""Most records that share a row one below the other, so that a row never fills a page."""
_ONE_LINE: Final = 30
"""Most records that share a row by their ids alone."""
_ID: Final = 12
_MERGED: Final = 6
"""Most rows that share a cell: they stay on one page."""
_TALL: Final = 90
"""Characters of a cell that makes its row tall."""
_SEVERAL: Final = 4
"""Fewer rows share no cell."""
_WORDS: Final = 24
"""Characters of a text that is worth sharing."""
_LINE_END: Final = Markup("<br/>")


@dataclass(frozen=True, slots=True)
class _Unit:
    """What becomes one row."""

    anchor: Markup
    lead: Markup
    others: list[Markup]
    below: Markup


class Rows:
    """Makes the rows of one table; `below` holds what each record states beyond its cells."""

    def __init__(
        self,
        records: Sequence[Any],
        made: Made,
        below: Sequence[list[tuple[str, Shown]]],
        anchor: Callable[[Any], Markup],
    ) -> None:
        self._records = records
        self._made = made
        self._below = [_facts(facts) for facts in below]
        self._anchor = anchor
        self._rest = len(made[0]) - 1

    def all(self) -> Iterator[Markup]:
        """Yield rows; what neighbours have in common they share."""
        units = list(self._units())
        long = _long([unit.others for unit in units], self._rest)
        for _, held in groupby(units, lambda unit: _shared(unit, long)):
            alike = list(held)
            for start in range(0, len(alike), _MERGED):
                yield from self._group(alike[start : start + _MERGED], long)

    def _units(self) -> Iterator[_Unit]:
        """Yield what becomes one row: neighbours that differ in their first cell alone."""
        rows = zip(self._records, self._made, self._below, strict=True)
        for (others, below), held in groupby(rows, lambda r: (_cells(r[1][1:]), r[2])):
            alike = [(record, cells[0].markup) for record, cells, _ in held]
            size = 1
            if others:
                short = all(len(first) <= _ID for _, first in alike)
                size = _ONE_LINE if short else _TOGETHER
            for start in range(0, len(alike), size):
                anchor, lead = self._first(alike[start : start + size])
                yield _Unit(anchor, lead, others, below)

    def _group(self, units: list[_Unit], long: frozenset[int]) -> Iterator[Markup]:
        for place, unit in enumerate(units):
            cells = [
                _cell(other, len(units) if n in long else 1)
                for n, other in enumerate(unit.others)
                if place == 0 or n not in long
            ]
            yield self._row(unit, Markup().join(cells))

    def _row(self, unit: _Unit, rest: Markup) -> Markup:
        if not unit.below:
            return Markup("<tr{}><td>{}</td>{}</tr>").format(unit.anchor, unit.lead, rest)
        return Markup(
            '<tr{}><td rowspan="2">{}</td>{}</tr><tr><td colspan="{}">{}</td></tr>'
        ).format(unit.anchor, unit.lead, rest, self._rest, unit.below)

    def _first(self, alike: list[tuple[Any, Markup]]) -> tuple[Markup, Markup]:
        """Return the anchor of a row and its first cell."""
        if len(alike) == 1:
            record, first = alike[0]
            return self._anchor(record), first
        anchors = [self._anchor(record) for record, _ in alike]
        if not any(anchors) and all(len(first) <= _ID for _, first in alike):
            return Markup(), Markup(", ").join(first for _, first in alike)
        return Markup(), Markup().join(
            Markup("<p{}>{}</p>").format(anchor, first)
            for anchor, (_, first) in zip(anchors, alike, strict=True)
        )


def across(head: str, cells: Sequence[Shown]) -> Markup:
    """Return a row with one fact of several records side by side."""
    made = Markup("<tr><th>{}</th>").format(head)
    for _, held in groupby(cells, lambda cell: cell.markup):
        same = list(held)
        span = Markup(' colspan="{}"').format(len(same)) if len(same) > 1 else Markup()
        made += Markup("<td{}>{}</td>").format(span, same[0].markup)
    return made + Markup("</tr>")


def _long(rows: list[list[Markup]], width: int) -> frozenset[int]:
    """Return the columns of long texts that rows often share with their neighbours."""
    if len(rows) < _SEVERAL:
        return frozenset()
    long = frozenset(
        n
        for n in range(width)
        if sum(len(row[n].striptags()) for row in rows) > _WORDS * len(rows)
        and sum(1 for _ in groupby(rows, itemgetter(n))) * 2 <= len(rows)
    )
    # Rows that are tall in any case do not fit a page together.
    others = (sum(len(row[n]) for row in rows) for n in range(width) if n not in long)
    return long if max(others, default=0) <= _TALL * len(rows) else frozenset()


def _shared(unit: _Unit, long: frozenset[int]) -> tuple[object, ...]:
    # A line below its record would run into cells that are shared across it.
    own = id(unit) if unit.below or not long else None
    return (own, *[unit.others[n] for n in sorted(long)])


def _cell(shown: Markup, rows: int) -> Markup:
    span = Markup(' rowspan="{}"').format(rows) if rows > 1 else Markup()
    return Markup("<td{}>{}</td>").format(span, shown)


def _cells(row: Sequence[Shown]) -> list[Markup]:
    return [each.markup for each in row]


def _facts(facts: Sequence[tuple[str, Shown]]) -> Markup:
    return _LINE_END.join(
        Markup("<strong>{}:</strong> {}").format(head, shown.markup) for head, shown in facts
    )
