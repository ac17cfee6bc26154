"""Tables made from records: which columns there are, how wide, and what is left out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, ClassVar, Final

from markupsafe import Markup

from ccs_author.errors import TemplateError
from ccs_author.render.grid_rows import Made, Rows, across
from ccs_author.render.patterns import show
from ccs_author.render.widths import better_turned, demand, lines, needs_landscape, shared

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ccs_author.render.values import Values
    from ccs_author.render.widths import Demand

_SAMPLE: Final = 400
_FEW: Final = 5
"""A table with no more columns than this keeps them all."""
_SEVERAL: Final = 4
"""Records that say the same make a column needless, if there are so many."""
_BESIDE: Final = 4
"""So many records can stand side by side on an upright page, their facts below them."""
_TALL: Final = 9.0
_LOW: Final = 5.0
"""With rows of more lines than this, a few records or a single one have a row a fact."""
_SELDOM: Final = 0.3
"""A fact that no more of the records state gets no column, but a line below its record."""
_LIKE: Final = 0.85
"""Records side by side that take more lines than so many of those in turn are too unlike."""
_LABELS: Final = 22.0
_VALUES: Final = 76.0
"""Width of the facts of records side by side, and of those one below the other."""
_GROUPED: Final = 26.0
_BLOCK: Final = ("<p", "<ul", "<ol", "<table")


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of records, ready to be set in `<table>`."""

    heads: tuple[str | Markup, ...]
    """The columns that hold something; none where each record has rows of its own."""

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
        patterns = list(columns.values())
        made = [[show(p, record, self._values) for p in patterns] for record in records]
        heads = list(columns)
        kept = [n for n in range(len(heads)) if any(row[n].stated for row in made)] or [0]
        unstated = tuple(h for n, h in enumerate(heads) if n not in kept and made[0][n].wanted)
        alike, seldom = _set_apart(made, kept)
        shown = [n for n in kept if n not in alike and n not in seldom]
        sample = [[row[n].markup for n in shown] for row in _sampled(made)]
        grouped = _are_grouped([[row[n] for n in shown[1:]] for row in made])
        demands = _demands([heads[n] for n in shown], sample, grouped=grouped)
        wide = needs_landscape(demands) or better_turned(demands, sample, len(records))
        if len(records) <= _BESIDE and (wide or _is_tall(sample, demands)):
            return self._beside(records, heads, made, kept, unstated)
        below = [[(heads[n], row[n]) for n in seldom if row[n].stated] for row in made]
        rows = Rows(records, [[row[n] for n in shown] for row in made], below, self.anchor)
        return Grid(
            heads=tuple(heads[n] for n in shown),
            unstated=unstated,
            common=tuple((heads[n], made[0][n].markup) for n in alike),
            widths=_written(shared(demands, wide=wide)),
            wide=wide,
            rows=Markup().join(rows.all()),
        )

    def beside(self, records: Sequence[Any], facts: Mapping[str, str]) -> Grid:
        """Return a table of few records side by side, a row for each of their facts."""
        made = [[show(p, r, self._values) for p in facts.values()] for r in records]
        heads = list(facts)
        kept = [n for n in range(len(heads)) if n == 0 or any(row[n].stated for row in made)]
        unstated = tuple(h for n, h in enumerate(heads) if n not in kept and made[0][n].wanted)
        return self._beside(records, heads, made, kept, unstated)

    def _beside(
        self,
        records: Sequence[Any],
        heads: list[str],
        made: Made,
        kept: list[int],
        unstated: tuple[str, ...],
    ) -> Grid:
        """Return a table with a column for each record."""
        width = (100 - _LABELS) / len(records)
        facts = [[row[n].markup for row in made] for n in kept[1:]]
        side_by_side = sum(lines(cells, [width] * len(cells)) for cells in facts)
        in_turn = sum(lines([cell], [_VALUES]) for cells in facts for cell in cells)
        if len(records) > 1 and side_by_side > _LIKE * in_turn + len(records):
            return self._in_turn(records, heads, made, kept, unstated)
        titles = [
            Markup("<p{}>{}</p>").format(self.anchor(record), row[0].markup)
            for record, row in zip(records, made, strict=True)
        ]
        return Grid(
            heads=(heads[0], *titles),
            unstated=unstated,
            common=(),
            widths=_written([_LABELS, *[width] * len(records)]),
            wide=False,
            rows=Markup().join(across(heads[n], [row[n] for row in made]) for n in kept[1:]),
        )

    def _in_turn(
        self,
        records: Sequence[Any],
        heads: list[str],
        made: Made,
        kept: list[int],
        unstated: tuple[str, ...],
    ) -> Grid:
        """Return a table with the facts of one record below those of another."""
        rows = [
            Markup('<tr{}><th colspan="2">{}</th></tr>').format(
                self.anchor(record), row[0].markup
            )
            + Markup().join(
                across(heads[n], [row[n]]) for n in kept[1:] if row[n].stated or row[n].wanted
            )
            for record, row in zip(records, made, strict=True)
        ]
        return Grid(
            heads=(),
            unstated=unstated,
            common=(),
            widths=_written([100 - _VALUES, _VALUES]),
            wide=False,
            rows=Markup().join(rows),
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

    def anchor(self, record: Any) -> Markup:
        """Return the attribute that anchors a record, if this is its first place."""
        code = getattr(record, "id", None)
        own = self._values.strategy.items.get(code) if code else None
        if code is None or own is not record or code in self._anchored:
            return Markup()
        self._anchored.add(code)
        return Markup(' id="{}"').format(code)


def _demands(
    heads: Sequence[str], rows: Sequence[Sequence[Markup]], *, grouped: bool
) -> list[Demand]:
    made = [demand(h, cells) for h, cells in zip(heads, zip(*rows, strict=True), strict=True)]
    if grouped:
        made[0] = made[0].at_least(_GROUPED)
    return made


def _are_grouped(others: Made) -> bool:
    """Whether several records share a row, so that its first cell lists them."""
    runs = sum(1 for _ in groupby(others, lambda row: [each.markup for each in row]))
    return runs * 2 <= len(others)


def _is_tall(rows: Sequence[Sequence[Markup]], demands: Sequence[Demand]) -> bool:
    """Whether few records would make tall rows with narrow columns."""
    widths = shared(demands, wide=False)
    tall = sum(lines(cells, widths) for cells in rows) / len(rows)
    return len(demands) >= _FEW and tall > (_TALL if len(rows) > 1 else _LOW)


def _set_apart(rows: Made, kept: list[int]) -> tuple[list[int], list[int]]:
    """Return the columns that say the same of all records, and those that few state."""
    alike = [n for n in kept[1:] if len(kept) > _FEW and _is_alike(rows, n)]
    if alike and len(alike) == len(kept) - 1:
        alike.pop()
    seldom = [n for n in kept[1:] if n not in alike and _is_seldom(rows, n)]
    alone = len(kept) - len(alike) - len(seldom) == 1
    return alike, [] if alone else seldom


def _is_alike(rows: Made, n: int) -> bool:
    return len(rows) >= _SEVERAL and len({row[n].markup for row in rows}) == 1


def _is_seldom(rows: Made, n: int) -> bool:
    """Whether few records state a fact that need not be there."""
    if len(rows) < _SEVERAL or rows[0][n].wanted:
        return False
    stated = [row[n].markup for row in rows if row[n].stated]
    return len(stated) <= _SELDOM * len(rows) and not any(
        text.startswith(_BLOCK) for text in stated
    )


def _sampled(rows: Made) -> Made:
    return rows[:: max(1, len(rows) // _SAMPLE)]


def _written(widths: Sequence[float]) -> str:
    return " ".join(f"{width:.1f}" for width in widths)
