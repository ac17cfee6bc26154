"""The rows of a table of records."""

from __future__ import annotations

from itertools import groupby
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
_LINE_END: Final = Markup("<br/>")


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
        """Yield rows; neighbours that differ in their first cell alone share one."""
        rows = zip(self._records, self._made, self._below, strict=True)
        for (others, below), held in groupby(rows, lambda r: (_cells(r[1][1:]), r[2])):
            alike = [(record, cells[0].markup) for record, cells, _ in held]
            size = 1
            if others:
                short = all(len(first) <= _ID for _, first in alike)
                size = _ONE_LINE if short else _TOGETHER
            for start in range(0, len(alike), size):
                yield self._row(self._first(alike[start : start + size]), others, below)

    def _row(self, first: tuple[Markup, Markup], others: list[Markup], below: Markup) -> Markup:
        anchor, lead = first
        rest = Markup().join(Markup("<td>{}</td>").format(other) for other in others)
        if not below:
            return Markup("<tr{}><td>{}</td>{}</tr>").format(anchor, lead, rest)
        return Markup(
            '<tr{}><td rowspan="2">{}</td>{}</tr><tr><td colspan="{}">{}</td></tr>'
        ).format(anchor, lead, rest, self._rest, below)

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


def _cells(row: Sequence[Shown]) -> list[Markup]:
    return [each.markup for each in row]


def _facts(facts: Sequence[tuple[str, Shown]]) -> Markup:
    return _LINE_END.join(
        Markup("<strong>{}:</strong> {}").format(head, shown.markup) for head, shown in facts
    )
