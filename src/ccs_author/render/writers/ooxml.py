"""Elements of WordprocessingML.

The order of children is the whole game: Word calls a file corrupt whose elements
are right but in another order than the standard's.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element

NAMESPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w10": "urn:schemas-microsoft-com:office:word",
}
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@cache
def qualified(name: str) -> str:
    """Return "w:p" as lxml wants it, with the whole namespace."""
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


@cache
def _attribute(prefix: str, name: str) -> str:
    if ":" in name:
        return qualified(name)
    return qualified(f"w:{name}") if prefix == "w" else name


@cache
def _map(prefix: str) -> dict[str, str]:
    return {prefix: NAMESPACES[prefix]}


def element(
    tag: str, attributes: Mapping[str, object] | None = None, *children: _Element | None
) -> _Element:
    """Return an element; attributes of w: elements need no prefix, None is no child."""
    prefix = tag.partition(":")[0]
    made = etree.Element(qualified(tag), nsmap=_map(prefix))
    if attributes:
        for name, value in attributes.items():
            made.set(_attribute(prefix, name), str(value))
    for child in children:
        if child is not None:
            made.append(child)
    return made


def value(tag: str, val: object) -> _Element:
    """Return an element whose one attribute is `w:val`."""
    return element(tag, {"val": val})


def text_element(tag: str, text: str) -> _Element:
    """Return an element that holds characters, keeping spaces at its edges."""
    made = element(tag)
    made.text = printable(text)
    if text[:1].isspace() or text[-1:].isspace():
        made.set(_SPACE, "preserve")
    return made


def printable(text: str) -> str:
    """Return `text` with a replacement for each character XML cannot hold."""
    return _ILLEGAL.sub("\ufffd", text)


def root(tag: str, *prefixes: str) -> _Element:
    """Return the root of a part, which declares the namespaces its descendants use."""
    names = {prefix: NAMESPACES[prefix] for prefix in ("w", "r", *prefixes)}
    return etree.Element(qualified(tag), nsmap=names)


def paragraph(properties: _Element | None, content: Iterable[_Element]) -> _Element:
    """Return a paragraph."""
    made = element("w:p", None, properties)
    made.extend(list(content))
    return made


def serialized(part: _Element) -> bytes:
    """Return the bytes of a part."""
    return etree.tostring(part, xml_declaration=True, encoding="UTF-8", standalone=True)
