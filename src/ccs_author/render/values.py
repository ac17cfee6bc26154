"""Reading a fact by its path, through lists, inner records and references."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup, escape

from ccs_author.errors import TemplateError
from ccs_author.model.base import Record
from ccs_author.model.quantity import Quantity, plain
from ccs_author.model.reference import referring_fields
from ccs_author.render.derived import DERIVED
from ccs_author.render.markdown import to_markup
from ccs_author.render.policy import visible

if TYPE_CHECKING:
    from ccs_author.model import Strategy


_MISSING: Final = Markup("<em>not stated</em>")
_LISTED: Final = Markup("; ")
_ENUMERATED: Final = Markup(", ")
_THIN_SPACE: Final = "\u202f"
_LONG_FIGURE: Final = 5
_SHORT: Final = 24
_MARKDOWN: Final = "|md"


@dataclass(frozen=True, slots=True)
class Words:
    """The few words that facts are printed with, as the templates give them."""

    yes: str = "yes"
    no: str = "no"
    missing: Markup = _MISSING
    assumed: str = "assumed"
    derived: str = "derived"


class Values:
    """Prints the facts of one strategy."""

    def __init__(self, strategy: Strategy, words: Words | None = None) -> None:
        self.strategy = strategy
        self.words = words or Words()
        self._anchors = frozenset(strategy.items)

    def read(self, record: Any, path: str) -> Markup | None:
        """Return what `path` leads to as markup, or None where nothing is stated.

        A path names fields, parted by points; where a field holds the id of another
        record, the path goes on in that record: `supplier.label`. Raises `TemplateError`
        for a field that there is not. `text|md` reads the author's Markdown.
        """
        if path.endswith(_MARKDOWN):
            text = self.raw(record, path.removesuffix(_MARKDOWN))
            return Markup(to_markup(text, self._anchors)) if text else None  # noqa: S704
        name, _, rest = path.partition(".")
        if isinstance(record, tuple):
            return self._joined([self.read(part, path) for part in record])
        if not isinstance(record, Record):
            return self._followed(record, path)
        value = self._field(record, name)
        if rest and value not in (None, ()):
            return self.read(value, rest)
        shown = self._shown(value, is_reference=name in _references(type(record)))
        return self._marked(record, name, shown)

    def raw(self, record: Any, path: str) -> Any:
        """Return the value that `path` leads to, without printing it."""
        for name in path.split("."):
            if not isinstance(record, Record):
                return None
            record = self._field(record, name)
        return record

    def shown(self, value: Any) -> Markup | None:
        """Return a value as markup, or None where nothing is stated."""
        return self._shown(value, is_reference=False)

    def _field(self, record: Record, name: str) -> Any:
        calculated = DERIVED.get((type(record), name))
        if calculated is not None:
            return calculated(record, self.strategy)
        if not visible(record, name):
            raise TemplateError(f'a {type(record).__name__} states no "{name}"')
        return getattr(record, name)

    def _followed(self, code: Any, path: str) -> Markup | None:
        found = self.strategy.items.get(code) if isinstance(code, str) else None
        if found is None:
            return None if code is None else escape(code)
        if path == "label":
            return self._reference(code, str(getattr(found, "label", code)))
        return self.read(found, path)

    def _shown(self, value: Any, *, is_reference: bool) -> Markup | None:
        if value is None or (isinstance(value, str | tuple | list) and not value):
            return None
        if isinstance(value, tuple | list):
            return self._joined([self._shown(v, is_reference=is_reference) for v in value])
        if isinstance(value, Record):
            label = getattr(value, "label", None) or self._facts(value)
            return self._shown(label, is_reference=False)
        if is_reference:
            return self._reference(value, value)
        return escape(self._words_of(value))

    def _facts(self, record: Record) -> str:
        """Return the figures of a record that has no name of its own: `severity 4, …`."""
        stated = ((name, getattr(record, name)) for name in type(record).model_fields)
        return ", ".join(
            f"{name} {self._words_of(value)}"
            for name, value in stated
            if isinstance(value, int | float | Quantity)
        )

    def _words_of(self, value: Any) -> str:
        match value:
            case bool():
                return self.words.yes if value else self.words.no
            case Quantity():
                return _typeset(str(value))
            case int() | float():
                return _grouped(plain(value))
            case dt.date():
                return value.isoformat()
            case str():
                return value
            case _:
                raise TemplateError(f"a {type(value).__name__} cannot be printed")

    def _reference(self, code: str, shown: str) -> Markup:
        if code not in self.strategy.items:
            return escape(shown)
        return Markup('<ref to="{}">{}</ref>').format(code, shown)

    def _joined(self, parts: list[Markup | None]) -> Markup | None:
        stated = [part for part in parts if part is not None]
        long = any(len(part) > _SHORT and "<ref" not in part for part in stated)
        between = _LISTED if long else _ENUMERATED
        return between.join(stated) if stated else None

    def _marked(self, record: Record, name: str, shown: Markup | None) -> Markup | None:
        if shown is None or not (record.assumed or record.derived):
            return shown
        marks = ((record.assumed, self.words.assumed), (record.derived, self.words.derived))
        for marked, word in marks:
            if name in marked:
                shown += Markup(" <em>({})</em>").format(word)
        return shown


def _grouped(figure: str) -> str:
    """Part a long figure into groups of three."""
    whole, point, rest = figure.partition(".")
    if len(whole.lstrip("-")) < _LONG_FIGURE:
        return figure
    return f"{int(whole):,}".replace(",", _THIN_SPACE) + point + rest


def _typeset(text: str) -> str:
    """Print units and signs as people write them, and keep a figure with its unit."""
    text = text.replace("m3/h", "m³/h").replace(" m2", " m²").replace(" um", " µm")
    return text.replace("-", "−").replace(" ", "\u00a0", 1)


@cache
def _references(record: type) -> frozenset[str]:
    return frozenset(name for name, _ in referring_fields(record))
