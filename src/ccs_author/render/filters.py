"""What templates can do with facts beside Jinja's own filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2 import Undefined
from markupsafe import Markup, escape

from ccs_author.errors import TemplateError
from ccs_author.model.base import Record
from ccs_author.model.quantity import plain
from ccs_author.render.markdown import to_markup

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ccs_author.render.values import Values


class Filters:
    """The filters of one document."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._anchors = frozenset(values.strategy.items)

    @property
    def all(self) -> dict[str, Callable[..., Any]]:
        """Every filter, by the name that templates use."""
        return {
            "md": self.md,
            "stated": self.stated,
            "ref": self.ref,
            "join": self.join,
            "having": self.having,
            "where": self.where,
            "each": self.each,
            "varieties": self.varieties,
            "containing": self.containing,
            "scored_above": self.scored_above,
            "where_edition": self.where_edition,
            "lower_first": lower_first,
            "plus": plus,
            "amount": amount,
        }

    def md(self, text: str | None) -> Markup:
        """Turn an author's Markdown into blocks."""
        if not text:
            return Markup("<p role='missing'>{}</p>").format(self._values.words.missing)
        return Markup(to_markup(text, self._anchors))  # noqa: S704 - escaped by to_markup

    def stated(self, value: Any) -> Markup:
        """Print a value, or that it is not stated."""
        if isinstance(value, Markup):
            return value
        shown = self._values.shown(value)
        return self._values.words.missing if shown is None else shown

    def printed(self, value: Any) -> Any:
        """Print what stands in `{{ }}`: text as it is, a fact as `stated` does."""
        return value if isinstance(value, str | Undefined) else self.stated(value)

    def ref(self, code: str | None, field: str = "id") -> Markup:
        """Refer to a record by its id; `field="label"` shows its name as well."""
        if code is None:
            return self._values.words.missing
        found = self._values.strategy.items.get(code)
        if found is None:
            return escape(code)
        shown = str(getattr(found, "label", code)) if field == "label" else code
        return Markup('<ref to="{}">{}</ref>').format(code, shown)

    def join(self, values: Iterable[Any], between: str = ", ", last: str = "") -> Markup:
        """Print several values: `A, B and C` with `last=" and "`."""
        parts = [self.stated(value) for value in values]
        if last and len(parts) > 1:
            return Markup("{}{}{}").format(escape(between).join(parts[:-1]), last, parts[-1])
        return escape(between).join(parts)

    def having(self, records: Sequence[Any], *paths: str) -> tuple[Any, ...]:
        """Keep the records that state at least one of `paths`."""
        return tuple(
            record
            for record in records
            if any(self._values.raw(record, path) not in (None, ()) for path in paths)
        )

    def where(self, records: Sequence[Any], path: str, *wanted: Any) -> tuple[Any, ...]:
        """Keep the records whose fact `path` is one of `wanted`."""
        return tuple(r for r in records if self._values.raw(r, path) in wanted)

    def each(self, records: Iterable[Any], path: str) -> tuple[Any, ...]:
        """Return all records that the lists `path` of `records` hold."""
        held = [self._values.raw(record, path) for record in records]
        return tuple(part for value in held if isinstance(value, tuple) for part in value)

    def varieties(self, records: Iterable[Any], path: str) -> tuple[Any, ...]:
        """Return the different values of a fact, in order of first appearance."""
        found: dict[Any, None] = {}
        for record in records:
            if not isinstance(record, Record):
                raise TemplateError("varieties works on records")
            found.setdefault(self._values.raw(record, path))
        return tuple(found)

    def containing(self, records: Sequence[Any], path: str, wanted: Any) -> tuple[Any, ...]:
        """Keep the records whose list `path` holds `wanted`."""
        return tuple(r for r in records if wanted in (self._values.raw(r, path) or ()))

    def scored_above(self, risks: Sequence[Any], when: str, most: int) -> tuple[Any, ...]:
        """Keep the risks whose number `when` (before, after) is above `most`."""
        numbers = ((risk, self._values.raw(risk, f"{when}.number")) for risk in risks)
        return tuple(risk for risk, number in numbers if number is not None and number > most)

    def where_edition(self, regulations: Sequence[Any], family: str) -> tuple[Any, ...]:
        """Keep the regulations whose edition is one of a family, by its name."""
        return tuple(r for r in regulations if family in r.edition)


def lower_first(text: str) -> str:
    """Begin a text with a small letter, unless it begins with an abbreviation."""
    second = text[1:2]
    return text if second.isupper() or second == " " else text[:1].lower() + text[1:]


def plus(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return the entries of two mappings as one."""
    return {**one, **other}


def amount(number: float, noun: str) -> str:
    """Return a number with its noun: `1 month`, `2 months`."""
    return f"{plain(number)} {noun}" + ("" if number == 1 else "s")
