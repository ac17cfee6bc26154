"""The body: sections of upright and turned pages, and what begins on a new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ccs_author.document import Figure, Heading, Landscape, PageBreak, Paragraph, Table
from ccs_author.document.orientation import length, turned
from ccs_author.render.writers import geometry
from ccs_author.render.writers.flow import Flow
from ccs_author.render.writers.ooxml import element, qualified, value

if TYPE_CHECKING:
    from lxml.etree import _Element

    from ccs_author.document import Block, Blocks
    from ccs_author.render.writers.shell import Furniture
    from ccs_author.render.writers.state import Writing

_LEADING: Final = 900
"""Characters that may stand between a heading and its table on one page with both."""
_PARAGRAPH: Final = 60
_MOST: Final = 0.7


class Body:
    """Gathers the body of one document."""

    def __init__(self, writing: Writing, furniture: Furniture) -> None:
        self._furniture = furniture
        self._upright = Flow(writing)
        self._turned = Flow(writing, geometry.LANDSCAPE_WIDTH, geometry.LANDSCAPE_HEIGHT)
        self._made: list[_Element] = []
        self._landscape = False
        self._break = False
        self._at_top = False
        self._sections = 0
        self._cover = False

    def write(self, blocks: Blocks) -> _Element:
        """Return the whole body."""
        self._cover = _has_cover(blocks)
        flat = turned(blocks)
        kept = _kept([block for block, _ in flat])
        for place, ((block, landscape), keep) in enumerate(zip(flat, kept, strict=True)):
            following = flat[place + 1][0] if place + 1 < len(flat) else None
            self._break = self._break or (_is_tall(following) and isinstance(block, Heading))
            self._add(block, landscape=landscape, keep=keep)
        return element("w:body", None, *self._made, self._section())

    def _add(self, block: Block, *, landscape: bool, keep: bool) -> None:
        if isinstance(block, PageBreak):
            self._break = True
            return
        if landscape != self._landscape:
            self._turn(landscape=landscape)
        flow = self._turned if landscape else self._upright
        elements = list((replace(flow, keep=True) if keep else flow).block(block))
        if self._break and elements:
            self._begin_page(elements)
        if self._at_top and elements:
            _raise(elements[0])
            self._at_top = False
        self._made.extend(elements)

    def _begin_page(self, elements: list[_Element]) -> None:
        self._break = False
        if not self._made:
            return
        self._at_top = True
        properties = elements[0].find(qualified("w:pPr"))
        if elements[0].tag != qualified("w:p") or properties is None:
            elements.insert(0, _spacer())
            properties = elements[0][0]
        before = ("w:pStyle", "w:keepNext", "w:keepLines")
        position = sum(properties.find(qualified(name)) is not None for name in before)
        properties.insert(position, element("w:pageBreakBefore"))

    def _turn(self, *, landscape: bool) -> None:
        """End the section; a section begins a page, so a break before it is none."""
        self._break = False
        self._at_top = True
        if self._made:
            last = self._made[-1]
            properties = last.find(qualified("w:pPr"))
            if last.tag != qualified("w:p") or properties is None:
                last = _spacer()
                self._made.append(last)
                properties = last[0]
            properties.append(self._section())
        self._landscape = landscape

    def _section(self) -> _Element:
        first = self._sections == 0 and self._cover and not self._landscape
        self._sections += 1
        width, height = geometry.PAGE_SHORT, geometry.PAGE_LONG
        size: dict[str, object] = {"w": width, "h": height}
        if self._landscape:
            size = {"w": height, "h": width, "orient": "landscape"}
        margins = {
            "top": geometry.TOP_MARGIN,
            "right": geometry.SIDE_MARGIN,
            "bottom": geometry.BOTTOM_MARGIN,
            "left": geometry.SIDE_MARGIN,
            "header": geometry.HEADER_DISTANCE,
            "footer": geometry.FOOTER_DISTANCE,
            "gutter": 0,
        }
        return element(
            "w:sectPr",
            None,
            *self._furniture.references(landscape=self._landscape, first=first),
            element("w:pgSz", size),
            element("w:pgMar", margins),
            element("w:cols", {"space": 720}),
            element("w:titlePg") if first else None,
        )


def _is_tall(block: Block | None) -> bool:
    """Whether a figure fills most of a page: its heading then begins one."""
    if not isinstance(block, Figure):
        return False
    width = min(block.width_cm, geometry.PORTRAIT_WIDTH / geometry.TWIPS_PER_CM)
    height = block.height_cm * width / block.width_cm * geometry.TWIPS_PER_CM
    return height > _MOST * geometry.PORTRAIT_HEIGHT


def _kept(blocks: list[Block]) -> list[bool]:
    """Return of each block whether it stays with the next: a table with what leads to it."""
    kept = [False] * len(blocks)
    room = _LEADING
    for index in range(len(blocks) - 2, -1, -1):
        block, following = blocks[index], blocks[index + 1]
        room = _LEADING if isinstance(following, Table) else room
        if not isinstance(block, Paragraph):
            room = 0
        elif isinstance(following, Heading) and isinstance(blocks[index - 1], Heading):
            kept[index] = length(block.runs) <= _LEADING
        elif kept[index + 1] or isinstance(following, Table):
            room -= length(block.runs) + _PARAGRAPH
            kept[index] = room > 0
    return kept


def _raise(first: _Element) -> None:
    """Take away the space above a heading that begins a page."""
    properties = first.find(qualified("w:pPr"))
    if properties is None or not _is_heading(properties):
        return
    indent = properties.find(qualified("w:ind"))
    position = len(properties) if indent is None else list(properties).index(indent)
    properties.insert(position, element("w:spacing", {"before": 0}))


def _is_heading(properties: _Element) -> bool:
    style = properties.find(qualified("w:pStyle"))
    name = "" if style is None else str(style.get(qualified("w:val")))
    return name.startswith(("Heading", "TOCHeading"))


def _spacer() -> _Element:
    return element("w:p", None, element("w:pPr", None, value("w:pStyle", "AfterTable")))


def _has_cover(blocks: Blocks) -> bool:
    for block in blocks:
        if isinstance(block, PageBreak | Landscape):
            return False
        if isinstance(block, Paragraph) and block.role == "cover-title":
            return True
    return False
