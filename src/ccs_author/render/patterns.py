"""What a cell shows, written as a short pattern.

grade                              the field `grade`
{id}[ {name}]                      text with fields; what stands in [ ] is left out
                                   whole where its field states nothing
[{exception}]                      a fact that need not be there: "–" and not "missing"
{specification: {what}[ {limit}]}  for each record of a list, parted by line breaks
{least} to {most}                  once where both are equal, one unit where they share it
every {interval} month(s)          the letters in ( ) are left out after the figure 1

A line end in a pattern is a line end in the cell.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from markupsafe import Markup, escape

from ccs_author.errors import TemplateError

if TYPE_CHECKING:
    from ccs_author.render.values import Values

NOTHING: Final = Markup("–")
_TO: Final = Markup(" to ")
_EVERY: Final = "every "
_PLURAL: Final = "(s)"
_SPACE: Final = "\u00a0"
_RANGE: Final = 3
"""Pieces of a range: least, the word between, most."""


@dataclass(frozen=True, slots=True)
class _Field:
    path: str


@dataclass(frozen=True, slots=True)
class _Each:
    path: str
    parts: Parts


@dataclass(frozen=True, slots=True)
class _Optional:
    parts: Parts


Part: TypeAlias = "Markup | _Field | _Each | _Optional"
Parts: TypeAlias = "tuple[Part, ...]"


@dataclass(frozen=True, slots=True)
class Shown:
    """What a pattern gave for one record."""

    markup: Markup
    stated: bool
    """Whether any field of it is stated."""

    wanted: bool
    """Whether it has a field that ought to be stated."""


def show(pattern: str, record: Any, values: Values) -> Shown:
    """Return what `pattern` shows of `record`."""
    parts = compiled(pattern)
    if len(parts) == 1 and isinstance(parts[0], _Field):
        found = values.read(record, parts[0].path)
        return Shown(values.words.missing if found is None else found, found is not None, True)  # noqa: FBT003
    made = _Made(values)
    made.add(parts, record)
    wanted = any(isinstance(part, _Field | _Each) for part in parts)
    if made.stated:
        return Shown(Markup().join(made.pieces), stated=True, wanted=wanted)
    return Shown(values.words.missing if wanted else NOTHING, stated=False, wanted=wanted)


class _Made:
    """The pieces of a cell as they come."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self.pieces: list[Markup] = []
        self.stated = False
        self.direct = False
        """Whether a field outside inner brackets is stated."""

    def add(self, parts: Parts, record: Any) -> None:
        for part in parts:
            if isinstance(part, Markup):
                self._text(part)
            elif isinstance(part, _Field):
                self._field(part, record)
                self._shorten_range()
            elif isinstance(part, _Each):
                self._each(part, record)
            else:
                self._optional(part, record)

    def _text(self, text: Markup) -> None:
        if _PLURAL in text:
            one = bool(self.pieces) and self.pieces[-1] == "1"
            text = text.replace(_PLURAL, "" if one else "s")
            if one and len(self.pieces) > 1 and self.pieces[-2].endswith(_EVERY):
                del self.pieces[-1]
                text = text.lstrip()
        self.pieces.append(text)

    def _shorten_range(self) -> None:
        """Print "4 ml" for "4 ml to 4 ml", and "2 to 8 °C" for "2 °C to 8 °C"."""
        if len(self.pieces) < _RANGE or self.pieces[-2] != _TO:
            return
        least, _, most = self.pieces[-_RANGE:]
        if least == most:
            del self.pieces[-2:]
            return
        figure, space, unit = least.partition(_SPACE)
        if space and "<" not in least and most.partition(_SPACE)[2] == unit:
            self.pieces[-_RANGE] = figure

    def _optional(self, part: _Optional, record: Any) -> None:
        inner = _Made(self._values)
        inner.add(part.parts, record)
        # A unit alone says nothing: what stands in inner brackets follows what it is about.
        leads = any(isinstance(each, _Field | _Each) for each in part.parts)
        if inner.direct if leads else inner.stated:
            self._begin(inner)
            self._take(inner)

    def _begin(self, inner: _Made) -> None:
        # "; daily" begins with what parts it from a fact that is not stated.
        if not self.pieces and inner.pieces:
            inner.pieces[0] = Markup(inner.pieces[0].lstrip("; ,:"))  # noqa: S704 - trimmed

    def _field(self, part: _Field, record: Any) -> None:
        found = self._values.read(record, part.path)
        self.stated = self.stated or found is not None
        self.direct = self.direct or found is not None
        self.pieces.append(self._values.words.missing if found is None else found)

    def _each(self, part: _Each, record: Any) -> None:
        held = self._values.raw(record, part.path) or ()
        for inner_record in held if isinstance(held, tuple) else (held,):
            inner = _Made(self._values)
            inner.add(part.parts, inner_record)
            if inner.stated and self.pieces:
                self.pieces.append(Markup("<br/>"))
            if inner.stated:
                self._take(inner)
                self.direct = True

    def _take(self, inner: _Made) -> None:
        self.pieces.extend(inner.pieces)
        self.stated = True


@lru_cache(maxsize=4_096)
def compiled(pattern: str) -> Parts:
    """Return the parts of a pattern; raises `TemplateError` where brackets do not match."""
    if "{" not in pattern:
        return (_Field(pattern),)
    parts, end = _parse(pattern, 0, "")
    if end != len(pattern):
        raise TemplateError(f'the pattern "{pattern}" closes a bracket that was never opened')
    return parts


def _parse(pattern: str, start: int, closing: str) -> tuple[Parts, int]:
    parts: list[Part] = []
    text = ""
    position = start
    while position < len(pattern) and pattern[position] not in "]}":
        character = pattern[position]
        if character not in "[{":
            text += character
            position += 1
            continue
        if text:
            parts.append(_text(text))
            text = ""
        part, position = _bracketed(pattern, position)
        parts.append(part)
    if closing and pattern[position : position + 1] != closing:
        raise TemplateError(f'the pattern "{pattern}" lacks a "{closing}"')
    return (*parts, _text(text)) if text else tuple(parts), position


def _bracketed(pattern: str, position: int) -> tuple[Part, int]:
    if pattern[position] == "[":
        inner, end = _parse(pattern, position + 1, "]")
        return _Optional(inner), end + 1
    head = position + 1
    while head < len(pattern) and pattern[head] not in "{}[]:":
        head += 1
    path = pattern[position + 1 : head]
    if pattern[head : head + 1] == ":":
        inner, end = _parse(pattern, head + 1, "}")
        return _Each(path, _trimmed(inner)), end + 1
    if pattern[head : head + 1] != "}":
        raise TemplateError(f'the pattern "{pattern}" lacks a "}}"')
    return _Field(path), head + 1


def _trimmed(parts: Parts) -> Parts:
    first = parts[0] if parts else None
    if isinstance(first, Markup):
        return (_text(first.lstrip()), *parts[1:]) if first.strip() else parts[1:]
    return parts


def _text(text: str) -> Markup:
    return escape(text).replace("\n", Markup("<br/>"))
