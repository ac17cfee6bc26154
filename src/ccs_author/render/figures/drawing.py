"""Shapes and text of a figure as SVG; measures are in pixels of the drawing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape, quoteattr

FONT: Final = "Arial, 'Liberation Sans', Helvetica, sans-serif"
INK: Final = "#1f2933"
QUIET: Final = "#52606d"
LINE: Final = "#3e4c59"

_NARROW: Final = frozenset("iIjl.,:;|!'()[]/ ft-r")
_BROAD: Final = frozenset("mwMW@%—")


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure and what it says to those who cannot see it."""

    svg: str
    alt: str


class Canvas:
    """Collects shapes in the order in which they are drawn."""

    def __init__(self) -> None:
        self._shapes: list[str] = []

    def shape(self, name: str, **attributes: object) -> None:
        """Add a shape; underscores in names of attributes stand for hyphens."""
        self._shapes.append(f"<{name}{_attributes(attributes)}/>")

    def text(self, x: float, y: float, words: str, size: float = 12, **given: object) -> None:
        """Add one line of text; `y` is its base line."""
        look = {"x": x, "y": y, "font_size": size, "fill": INK} | given
        self._shapes.append(f"<text{_attributes(look)}>{escape(words)}</text>")

    def finished(self, width: float, height: float, title: str) -> str:
        """Return the SVG text."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_number(width)} '
            f'{_number(height)}" width="{_number(width)}" height="{_number(height)}" '
            f"font-family={quoteattr(FONT)}><title>{escape(title)}</title>"
            f'<rect width="100%" height="100%" fill="#ffffff"/>{"".join(self._shapes)}</svg>'
        )


def _attributes(attributes: dict[str, object]) -> str:
    return "".join(
        f" {name.replace('_', '-')}={quoteattr(_number(value))}"
        for name, value in attributes.items()
    )


def _number(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}".rstrip("0").rstrip(".")
    return str(value)


def breadth(text: str, size: float, *, bold: bool = False) -> float:
    """Return about how broad a line of text is."""
    ems = sum(
        0.31 if c in _NARROW else 0.86 if c in _BROAD else 0.68 if c.isupper() else 0.56
        for c in text
    )
    return ems * size * (1.06 if bold else 1.0)


def fitted(text: str, room: float, size: float, *, bold: bool = False) -> str:
    """Return text cut with an ellipsis where it is broader than `room`."""
    if breadth(text, size, bold=bold) <= room:
        return text
    while text and breadth(f"{text}…", size, bold=bold) > room:
        text = text[:-1].rstrip()
    return f"{text}…"


def wrapped(text: str, room: float, size: float, lines: int) -> list[str]:
    """Return text in at most `lines` lines; the last one is cut where need be."""
    made: list[str] = []
    rest = text.split()
    while rest and len(made) < lines:
        if len(made) == lines - 1:
            return [*made, fitted(" ".join(rest), room, size)]
        count = 1
        while count < len(rest) and breadth(" ".join(rest[: count + 1]), size) <= room:
            count += 1
        made.append(fitted(" ".join(rest[:count]), room, size))
        rest = rest[count:]
    return made
