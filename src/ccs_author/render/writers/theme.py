"""Theme and table of fonts: what Word offers to those who edit the document further."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ccs_author.render.writers import palette
from ccs_author.render.writers.look import CODE_FONT, FONT
from ccs_author.render.writers.ooxml import element, root, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_COLOURS: Final = {
    "dk1": palette.INK,
    "lt1": "FFFFFF",
    "dk2": palette.HEADING,
    "lt2": palette.HEAD_FILL,
    "accent1": palette.ACCENT,
    "accent2": palette.WARNING,
    "accent3": palette.STRONG_RULE,
    "accent4": palette.MISSING,
    "accent5": palette.QUIET,
    "accent6": palette.HEADING,
    "hlink": palette.ACCENT,
    "folHlink": palette.QUIET,
}
_NAME: Final = "House"
_STYLES_OF_EACH_KIND: Final = 3


def theme() -> _Element:
    """Return the theme part: the colours and the font of the house look."""
    made = root("a:theme", "a")
    made.set("name", _NAME)
    colours = element("a:clrScheme", {"name": _NAME}, *map(_colour, _COLOURS))
    fonts = element("a:fontScheme", {"name": _NAME}, _font("majorFont"), _font("minorFont"))
    made.append(element("a:themeElements", None, colours, fonts, _formats()))
    return made


def _colour(name: str) -> _Element:
    return element(f"a:{name}", None, element("a:srgbClr", {"val": _COLOURS[name]}))


def _font(name: str) -> _Element:
    latin = element("a:latin", {"typeface": FONT})
    others = (element("a:ea", {"typeface": ""}), element("a:cs", {"typeface": ""}))
    return element(f"a:{name}", None, latin, *others)


def _formats() -> _Element:
    def fill() -> _Element:
        return element("a:solidFill", None, element("a:schemeClr", {"val": "phClr"}))

    each = range(_STYLES_OF_EACH_KIND)
    return element(
        "a:fmtScheme",
        {"name": _NAME},
        element("a:fillStyleLst", None, *[fill() for _ in each]),
        element("a:lnStyleLst", None, *[element("a:ln", {"w": 9525}, fill()) for _ in each]),
        element(
            "a:effectStyleLst",
            None,
            *[element("a:effectStyle", None, element("a:effectLst")) for _ in each],
        ),
        element("a:bgFillStyleLst", None, *[fill() for _ in each]),
    )


def font_table() -> _Element:
    """Return the font table, which names what kind of letters stand in for a missing font."""
    made = root("w:fonts")
    made.append(_described(FONT, "swiss", "variable"))
    made.append(_described(CODE_FONT, "modern", "fixed"))
    return made


def _described(name: str, family: str, pitch: str) -> _Element:
    looks = (value("w:family", family), value("w:pitch", pitch))
    return element("w:font", {"name": name}, value("w:charset", "00"), *looks)
