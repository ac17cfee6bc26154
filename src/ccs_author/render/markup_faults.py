"""What is wrong with markup, told with the template's name and the line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NoReturn

from ccs_author.errors import TemplateError

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS: Final = (
    "h1 h2 h3 h4 h5 h6 p ul ol li figure figcaption landscape pagebreak toc lot lof"
)
_TABLES: Final = "table caption thead tbody tr th td"
_INLINE: Final = "strong em sub sup code br a ref"
KNOWN: Final = frozenset(f"{_BLOCKS} {_TABLES} {_INLINE}".split())
_ROOT: Final = "ccs"


def anchor(element: _Element) -> str | None:
    """Return an element's id as references to it spell it, without space at its edges."""
    return (element.get("id") or "").strip() or None


@dataclass(frozen=True, slots=True)
class Faults:
    """Checks elements of one template; each check raises or makes `TemplateError`."""

    source: str

    def at(self, element: _Element, message: str) -> TemplateError:
        """Return an error at the element's line of the filled-in template."""
        return TemplateError(
            f"{self.source}, line {element.sourceline} as filled in: {message}"
        )

    def attributes(self, element: _Element, *allowed: str) -> None:
        """Refuse attributes that the element does not have."""
        for name in map(str, element.attrib):
            if name not in allowed:
                known = f"; it takes {', '.join(allowed)}" if allowed else ""
                raise self.at(element, f'<{element.tag}> has no attribute "{name}"{known}')

    def required(self, element: _Element, name: str) -> str:
        """Return an attribute that must be there and say something."""
        value = element.get(name, "").strip()
        if not value:
            raise self.at(element, f'<{element.tag}> needs the attribute "{name}"')
        return value

    def one_of(self, element: _Element, name: str, words: tuple[str, ...], default: str) -> str:
        """Return an attribute that takes one of a few words."""
        value = element.get(name, default)
        if value not in words:
            raise self.at(element, f'{name}="{value}" is not one of: {", ".join(words)}')
        return value

    def whole(self, element: _Element, name: str, least: int, most: int, default: int) -> int:
        """Return an attribute that is a whole number within bounds."""
        value = element.get(name)
        if value is None:
            return default
        if value.isascii() and value.isdigit() and len(value) <= len(str(most)):
            number = int(value)
            if least <= number <= most:
                return number
        raise self.at(element, f'{name}="{value}" is no whole number from {least} to {most}')

    def length(self, element: _Element, name: str, default: float) -> float:
        """Return an attribute that is a length in centimetres."""
        value = element.get(name)
        if value is None:
            return default
        try:
            length = float(value)
        except ValueError:
            length = 0.0
        if not 0.0 < length <= 100.0:  # noqa: PLR2004  # no page is a metre wide
            raise self.at(element, f'{name}="{value}" is no length in centimetres')
        return length

    def empty(self, element: _Element) -> None:
        """Refuse content in an element that has none."""
        if len(element) or (element.text or "").strip():
            raise self.at(element, f"<{element.tag}> holds nothing")

    def no_text(self, element: _Element) -> None:
        """Refuse text directly in an element that holds other elements only."""
        texts = (element.text, *(child.tail for child in element))
        for text in texts:
            if (text or "").strip():
                where = "outside any block" if element.tag == _ROOT else f"in <{element.tag}>"
                shown = (text or "").strip()[:60]
                raise self.at(element, f'"{shown}" stands bare {where}')

    def misplaced(self, element: _Element) -> NoReturn:
        """Refuse an element that is unknown or stands where it may not."""
        parent = element.getparent()
        if element.tag not in KNOWN or parent is None:
            raise self.at(element, f"<{element.tag}> is no part of the markup")
        where = "there" if parent.tag == _ROOT else f"in <{parent.tag}>"
        raise self.at(element, f"<{element.tag}> cannot stand {where}")
