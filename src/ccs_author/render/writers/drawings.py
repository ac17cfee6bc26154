"""Drawings: sound SVG that shows nothing but itself, and its bitmap."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Final

from lxml import etree

from ccs_author.errors import TemplateError
from ccs_author.render.writers.ooxml import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOTS_PER_CM: Final = 80
_FONTS: Final = ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf")
_ACTIVE: Final = frozenset({"script", "foreignObject", "handler", "iframe"})


def checked(svg: str, name: str) -> str:
    """Return a drawing that Word may hold; `name` tells a reader which one it is.

    Raises `TemplateError` where it is no XML, is no SVG, acts, or reaches outside itself:
    such a drawing could show a reader what the strategy does not state.
    """
    text = printable(svg)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as error:
        raise TemplateError(f'the drawing "{name}" cannot be read: {error.msg}') from error
    for fault in _faults(root):
        raise TemplateError(f'the drawing "{name}" {fault}')
    return text


def _faults(root: etree._Element) -> Iterator[str]:
    if etree.QName(root).localname != "svg":
        yield "is no SVG"
    if root.getroottree().docinfo.internalDTD is not None:
        yield "declares a document type"
    for element in root.iter(etree.Element):
        if (kind := etree.QName(element).localname) in _ACTIVE:
            yield f"holds <{kind}>"
        for attribute, address in element.items():
            if str(attribute).endswith("href") and not str(address).startswith(("#", "data:")):
                yield f'reaches outside itself, to "{str(address)[:60]}"'


def bitmap(svg: str, width_cm: float, name: str) -> bytes:
    """Return a drawing as PNG, in the one font that is the same everywhere."""
    import resvg_py

    folder = files("ccs_author.render") / "fonts"
    family = "Liberation Sans"
    try:
        return resvg_py.svg_to_bytes(
            svg_string=svg,
            width=round(width_cm * _DOTS_PER_CM),
            background="#ffffff",
            skip_system_fonts=True,
            font_files=[str(folder / font) for font in _FONTS],
            font_family=family,
            sans_serif_family=family,
            serif_family=family,
            monospace_family=family,
        )
    except ValueError as error:
        raise TemplateError(f'the drawing "{name}" cannot be drawn: {error}') from error
