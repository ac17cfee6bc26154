"""Figures: the drawing as vectors, with a bitmap for programs that cannot read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from ccs_author.render.writers.drawings import bitmap, checked
from ccs_author.render.writers.geometry import EMU_PER_CM, TWIPS_PER_CM
from ccs_author.render.writers.ooxml import element, paragraph, printable, value
from ccs_author.render.writers.paragraphs import caption

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from ccs_author.document import Figure
    from ccs_author.render.writers.flow import Flow
    from ccs_author.render.writers.state import Writing

_VECTORS: Final = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


def figure(block: Figure, writing: Writing, flow: Flow) -> Iterator[_Element]:
    """Yield the drawing, then its caption."""
    number = writing.next_picture()
    width, height = _fitted(block, flow)
    svg = checked(block.svg, block.alt)
    dots = _part(writing, number, "png", "image/png", bitmap(svg, width, block.alt))
    vectors = _part(writing, number, "svg", "image/svg+xml", svg.encode())
    drawing = _drawing(block, number, (width, height), (dots, vectors))
    properties = element("w:pPr", None, value("w:pStyle", "Figure"))
    yield paragraph(properties, [element("w:r", None, drawing)])
    yield caption(next(writing.figures), block.caption, writing, above=False)


def _fitted(block: Figure, flow: Flow) -> tuple[float, float]:
    """Return width and height in centimetres, made smaller where the page is."""
    room = (
        flow.width / TWIPS_PER_CM / block.width_cm,
        flow.height / TWIPS_PER_CM / block.height_cm,
    )
    scale = min(1.0, *room)
    return block.width_cm * scale, block.height_cm * scale


def _part(writing: Writing, number: int, ending: str, kind: str, content: bytes) -> str:
    name = PackURI(f"/word/media/image{number}.{ending}")
    package = writing.part.package
    return writing.part.relate_to(Part(name, kind, content, package), RELATIONSHIP_TYPE.IMAGE)


def _drawing(
    block: Figure, number: int, size: tuple[float, float], parts: tuple[str, str]
) -> _Element:
    extent = {"cx": round(size[0] * EMU_PER_CM), "cy": round(size[1] * EMU_PER_CM)}
    name = f"Figure {number}"
    return element(
        "w:drawing",
        None,
        element(
            "wp:inline",
            dict.fromkeys(("distT", "distB", "distL", "distR"), 0),
            element("wp:extent", extent),
            element("wp:docPr", {"id": number, "name": name, "descr": printable(block.alt)}),
            element(
                "wp:cNvGraphicFramePr",
                None,
                element("a:graphicFrameLocks", {"noChangeAspect": 1}),
            ),
            element(
                "a:graphic",
                None,
                element(
                    "a:graphicData",
                    {"uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"},
                    _picture(number, name, extent, parts),
                ),
            ),
        ),
    )


def _picture(
    number: int, name: str, extent: dict[str, int], parts: tuple[str, str]
) -> _Element:
    dots, vectors = parts
    extension = element(
        "a:ext", {"uri": _VECTORS}, element("asvg:svgBlip", {"r:embed": vectors})
    )
    names = element(
        "pic:nvPicPr",
        None,
        element("pic:cNvPr", {"id": number, "name": name}),
        element("pic:cNvPicPr"),
    )
    fill = element(
        "pic:blipFill",
        None,
        element("a:blip", {"r:embed": dots}, element("a:extLst", None, extension)),
        element("a:stretch", None, element("a:fillRect")),
    )
    shape = element(
        "pic:spPr",
        None,
        element("a:xfrm", None, element("a:off", {"x": 0, "y": 0}), element("a:ext", extent)),
        element("a:prstGeom", {"prst": "rect"}, element("a:avLst")),
    )
    return element("pic:pic", None, names, fill, shape)
