"""The mark across each page, in the one form that Word itself recognises and removes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from ccs_author.render.writers import palette
from ccs_author.render.writers.ooxml import NAMESPACES, printable, qualified

if TYPE_CHECKING:
    from lxml.etree import _Element

_FORMULAS: Final = (
    "sum #0 0 10800",
    "prod #0 2 1",
    "sum 21600 0 @1",
    "sum 0 0 @2",
    "sum 21600 0 @3",
    "if @0 @3 0",
    "if @0 21600 @1",
    "if @0 0 @2",
    "if @0 @4 21600",
    "mid @5 @6",
    "mid @8 @5",
    "mid @7 @8",
    "mid @6 @7",
    "sum @6 0 @5",
)
_PLACE: Final = (
    "position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;"
    "rotation:315;z-index:-251658752;mso-position-horizontal:center;"
    "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
    "mso-position-vertical-relative:margin"
)
_LETTER_WIDTH: Final = 62
_HEIGHT: Final = 100
_WIDEST: Final = 470


def watermark(text: str, number: int) -> _Element:
    """Return a run that draws `text` across the page; `number` makes its ids unique."""
    made = etree.fromstring(_SHAPE.encode())
    shape = made.find(f".//{qualified('v:shape')}")
    path = made.find(f".//{qualified('v:shape')}/{qualified('v:textpath')}")
    if shape is None or path is None:  # pragma: no cover
        raise AssertionError(_SHAPE)
    width = min(_WIDEST, _LETTER_WIDTH * len(text))
    shape.set("id", f"PowerPlusWaterMarkObject{number}")
    shape.set(qualified("o:spid"), f"_x0000_s{2048 + number}")
    shape.set("alt", printable(f"Watermark: {text}"))
    shape.set("style", _PLACE.format(width=width, height=min(_HEIGHT, width)))
    path.set("string", printable(text))
    return made


def _shape() -> str:
    names = " ".join(
        f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("w", "v", "o", "w10")
    )
    formulas = "".join(f'<v:f eqn="{formula}"/>' for formula in _FORMULAS)
    return (
        f"<w:r {names}><w:rPr><w:noProof/></w:rPr><w:pict>"
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e">'
        f"<v:formulas>{formulas}</v:formulas>"
        '<v:path textpathok="t" o:connecttype="custom" '
        'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
        '<v:textpath on="t" fitshape="t"/>'
        '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>'
        '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
        f'<v:shape type="#_x0000_t136" o:allowincell="f" fillcolor="#{palette.WATERMARK}" '
        'stroked="f"><v:fill opacity=".4"/>'
        '<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt"/>'
        '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>'
    )


_SHAPE: Final = _shape()
