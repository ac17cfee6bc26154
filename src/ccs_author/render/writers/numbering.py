"""Numbers of headings and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ccs_author.render.writers.look import HEADING_LEVELS, STYLES
from ccs_author.render.writers.ooxml import element, root, value

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

DEEPEST: Final = 8
"""The last of Word's nine levels, counted from 0."""

_HEADINGS: Final = 1
_BULLETS: Final = {False: 2, True: 3}
_NUMBERS: Final = {False: 4, True: 5}
_SIGN: Final = 0x2C5A0000
_FIRST_LIST: Final = 10
STEP: Final = {False: 397, True: 255}
"""How far each level stands in, in table cells (True) and elsewhere."""

_SIGNS: Final = "•–"
_FORMATS: Final = ("decimal", "lowerLetter", "lowerRoman")


class Numbering:
    """The numbering part; each numbered list gets a count of its own."""

    def __init__(self) -> None:
        self.element = root("w:numbering")
        self._next = _FIRST_LIST
        self.element.append(_abstract(_HEADINGS, _heading_level))
        for compact in (False, True):
            self.element.append(_abstract(_BULLETS[compact], _bullet_level(compact=compact)))
        for compact in (False, True):
            self.element.append(_abstract(_NUMBERS[compact], _number_level(compact=compact)))
        for identity in (_HEADINGS, *_BULLETS.values()):
            self._add(identity, identity)

    def bullets(self, *, compact: bool) -> int:
        """Return the list that all bullets share; `compact` is that of table cells."""
        return _BULLETS[compact]

    def numbers(self, level: int, start: int, *, compact: bool) -> int:
        """Return a new list that counts from `start` at `level`."""
        restart = element("w:lvlOverride", {"ilvl": level}, value("w:startOverride", start))
        self._next += 1
        self._add(self._next, _NUMBERS[compact], restart)
        return self._next

    def _add(self, identity: int, abstract: int, restart: _Element | None = None) -> None:
        pointer = value("w:abstractNumId", abstract)
        self.element.append(element("w:num", {"numId": identity}, pointer, restart))


def _abstract(identity: int, level: Callable[[int], _Element]) -> _Element:
    levels = [level(index) for index in range(DEEPEST + 1)]
    # Word takes lists that share this sign, or have none, for one and the same.
    sign = value("w:nsid", f"{_SIGN + identity:08X}")
    kind = value("w:multiLevelType", "multilevel")
    return element("w:abstractNum", {"abstractNumId": identity}, sign, kind, *levels)


def _heading_level(index: int) -> _Element:
    styles = {style.outline: style for style in STYLES if style.numbering == _HEADINGS}
    style = styles.get(index)
    text = ".".join(f"%{count + 1}" for count in range(index + 1))
    indent = style.hanging if style else 1134
    return _level(
        index,
        "decimal",
        text,
        indent=(indent, indent),
        style=f"Heading{index + 1}" if index < HEADING_LEVELS else None,
    )


def _bullet_level(*, compact: bool) -> Callable[[int], _Element]:
    step = STEP[compact]

    def level(index: int) -> _Element:
        sign = _SIGNS[index % len(_SIGNS)]
        return _level(index, "bullet", sign, indent=(step * (index + 1), step))

    return level


def _number_level(*, compact: bool) -> Callable[[int], _Element]:
    step = STEP[compact]

    def level(index: int) -> _Element:
        form = _FORMATS[index % len(_FORMATS)]
        return _level(index, form, f"%{index + 1}.", indent=(step * (index + 1), step))

    return level


def _level(
    index: int, form: str, text: str, *, indent: tuple[int, int], style: str | None = None
) -> _Element:
    return element(
        "w:lvl",
        {"ilvl": index},
        value("w:start", 1),
        value("w:numFmt", form),
        value("w:pStyle", style) if style else None,
        value("w:lvlText", text),
        value("w:lvlJc", "left"),
        element("w:pPr", None, element("w:ind", {"left": indent[0], "hanging": indent[1]})),
    )
