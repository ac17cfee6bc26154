"""Tables made from records: which columns there are, how wide, and what is left out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, ClassVar, Final

from markupsafe import Markup

from ccs_author.errors import TemplateError
from ccs_author.render.patterns import Shown, show
from ccs_author.render.widths import demand, needs_landscape, shared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ccs_author.render.values import Values

_SAMPLE: Final = 400
_FEW: Final = 5
"""A table with no more columns than this keeps them all."""
_SEVERAL: Final = 4
"""Records that say the same make a column needless, if there are so many."""
_TOGETHER: Final = 8
"""Most records that share a row, so that a row never fills a page."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of records, ready to be set in `<table>`."""

    heads: tuple[str, ...]
    """The columns that hold something."""

    unstated: tuple[str, ...]
    """The columns of which no record states anything; they are not printed."""

    common: tuple[tuple[str, Markup], ...]
    """Columns that say the same of every record, which is said once instead."""

    widths: str
    """Relative widths, as the markup wants them."""

    wide: bool
    """Whether the table needs a page turned to landscape."""

    rows: Markup
    """The rows of the body."""

    shown_to_templates: ClassVar[frozenset[str]] = frozenset(
        {"heads", "unstated", "common", "widths", "wide", "rows"}
    )


@dataclass(frozen=True, slots=True)
class Sheet:
    """The facts of one record, each a row of name and value."""

    label: str
    unstated: tuple[str, ...]
    rows: Markup

    shown_to_templates: ClassVar[frozenset[str]] = frozenset({"label", "unstated", "rows"})


class Grids:
    """Makes the tables of one document; each record is anchored where it first has a row."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._anchored: set[str] = set()

    def grid(self, records: Sequence[Any], columns: Mapping[str, str]) -> Grid:
        """Return the table of `records` with `columns`: head to pattern.

        Raises `TemplateError` where there is no record.
        """
        if not records:
            raise TemplateError("a table needs a record; ask first whether there is one")
        made = [[show(p, record, self._values) for p in columns.values()] for record in records]
        heads = list(columns)
        kept = [n for n in range(len(heads)) if any(row[n].stated for row in made)] or [0]
        unstated = [head for n, head in enumerate(heads) if n not in kept and made[0][n].wanted]
        alike = [n for n in kept[1:] if len(kept) > _FEW and _is_alike(made, n)]
        kept = [n for n in kept if n not in alike]
        demands = [demand(heads[n], [row[n].markup for row in _sampled(made)]) for n in kept]
        wide = needs_landscape(demands)
        return Grid(
            heads=tuple(heads[n] for n in kept),
            unstated=tuple(unstated),
            common=tuple((heads[n], made[0][n].markup) for n in alike),
            widths=" ".join(f"{width:.1f}" for width in shared(demands, wide=wide)),
            wide=wide,
            rows=Markup().join(self._rows(records, [[row[n] for n in kept] for row in made])),
        )

    def sheet(self, record: Any, facts: Mapping[str, str]) -> Sheet:
        """Return the facts of one record that are stated, and the names of the others."""
        made = {name: show(pattern, record, self._values) for name, pattern in facts.items()}
        stated = [(name, shown) for name, shown in made.items() if shown.stated]
        anchor = self.anchor(record)
        rows = [
            Markup("<tr{}><th>{}</th><td>{}</td></tr>").format(
                anchor if n == 0 else "", name, shown.markup
            )
            for n, (name, shown) in enumerate(stated)
        ]
        return Sheet(
            label=str(getattr(record, "label", "")),
            unstated=tuple(n for n, each in made.items() if each.wanted and not each.stated),
            rows=Markup().join(rows),
        )

    def _rows(self, records: Sequence[Any], made: list[list[Shown]]) -> Iterator[Markup]:
        """Yield rows; neighbours that differ in their first cell alone share one."""
        pairs = zip(records, made, strict=True)
        for others, held in groupby(pairs, lambda pair: [each.markup for each in pair[1][1:]]):
            alike = [(record, cells[0].markup) for record, cells in held]
            size = _TOGETHER if others else 1
            for start in range(0, len(alike), size):
                yield self._row(alike[start : start + size], others)

    def _row(self, alike: list[tuple[Any, Markup]], others: list[Markup]) -> Markup:
        rest = Markup().join(Markup("<td>{}</td>").format(other) for other in others)
        if len(alike) == 1:
            record, first = alike[0]
            return Markup("<tr{}><td>{}</td>{}</tr>").format(self.anchor(record), first, rest)
        lines = Markup().join(
            Markup("<p{}>{}</p>").format(self.anchor(record), first) for record, first in alike
        )
        return Markup("<tr><td>{}</td>{}</tr>").format(lines, rest)

    def anchor(self, record: Any) -> Markup:
        """Return the attribute that anchors a record, if this is its first place."""
        code = getattr(record, "id", None)
        own = self._values.strategy.items.get(code) if code else None
        if code is None or own is not record or code in self._anchored:
            return Markup()
        self._anchored.add(code)
        return Markup(' id="{}"').format(code)


def _is_alike(rows: list[list[Shown]], n: int) -> bool:
    return len(rows) >= _SEVERAL and len({row[n].markup for row in rows}) == 1


def _sampled(rows: list[list[Shown]]) -> list[list[Shown]]:
    return rows[:: max(1, len(rows) // _SAMPLE)]
