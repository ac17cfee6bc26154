"""Tables made from records: which columns there are, how wide, and what is left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Final

from markupsafe import Markup

from ccs_author.errors import TemplateError
from ccs_author.render.patterns import Shown, show

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ccs_author.render.values import Values

_TAG: Final = re.compile("<[^>]*>")
_WORD: Final = re.compile(r"[^\s/;,–-]+[-/–,;]?")
_BETWEEN_LINES: Final = re.compile("<br/>")
_SAMPLE: Final = 400
_PORTRAIT: Final = 92
"""About how many characters stand beside one another on an upright page, in a table."""
_COMFORT: Final = 22
_MOST: Final = 60


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of records, ready to be set in `<table>`."""

    heads: tuple[str, ...]
    """The columns that hold something."""

    unstated: tuple[str, ...]
    """The columns of which no record states anything; they are not printed."""

    widths: str
    """Relative widths, as the markup wants them."""

    wide: bool
    """Whether the table needs a page turned to landscape."""

    rows: Markup
    """The rows of the body."""

    shown_to_templates: ClassVar[frozenset[str]] = frozenset(
        {"heads", "unstated", "widths", "wide", "rows"}
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
        unstated = [
            head for n, head in enumerate(heads) if n not in kept and made[0][n].wanted
        ]
        widths = [_width(heads[n], [row[n].markup for row in _sampled(made)]) for n in kept]
        return Grid(
            heads=tuple(heads[n] for n in kept),
            unstated=tuple(unstated),
            widths=" ".join(f"{width:.1f}" for width in widths),
            wide=sum(_needed(width) for width in widths) > _PORTRAIT,
            rows=Markup().join(
                self._row(record, [row[n] for n in kept])
                for record, row in zip(records, made, strict=True)
            ),
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

    def _row(self, record: Any, cells: Iterable[Shown]) -> Markup:
        held = "".join(f"<td>{cell.markup}</td>" for cell in cells)
        return Markup(f"<tr{self.anchor(record)}>{held}</tr>")  # noqa: S704 - made of markup

    def anchor(self, record: Any) -> Markup:
        """Return the attribute that anchors a record, if this is its first place."""
        code = getattr(record, "id", None)
        own = self._values.strategy.items.get(code) if code else None
        if own is not record or code in self._anchored:
            return Markup()
        self._anchored.add(code)
        return Markup(' id="{}"').format(code)


def _sampled(rows: list[list[Shown]]) -> list[list[Shown]]:
    return rows[:: max(1, len(rows) // _SAMPLE)]


def _width(head: str, cells: list[Markup]) -> float:
    """Return a width in characters: no word is broken, and long texts get more room."""
    texts = [text for cell in cells for text in _lines(cell)]
    longest_word = max(
        (len(word) for text in (head, *texts) for word in _WORD.findall(text)), default=1
    )
    lengths = sorted(len(text) for text in texts)
    usual = lengths[int(len(lengths) * 0.9)] if lengths else 1
    return max(min(longest_word, _COMFORT) + 2, min(usual, _MOST) ** 0.85 + 2)


def _lines(cell: Markup) -> list[str]:
    lines = _BETWEEN_LINES.split(str(cell))
    return [Markup(_TAG.sub("", line)).unescape() for line in lines]  # noqa: S704 - measured


def _needed(width: float) -> float:
    return min(width, _COMFORT)
