"""From elements of markup to blocks."""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING, Final, cast, get_args

from ccs_author.document import (
    BulletList,
    Contents,
    Figure,
    Heading,
    Landscape,
    ListOfFigures,
    ListOfTables,
    NumberedList,
    PageBreak,
    Paragraph,
)
from ccs_author.document.blocks import Role
from ccs_author.render.markup_faults import Faults, anchor
from ccs_author.render.markup_inline import INLINE, runs
from ccs_author.render.markup_tables import table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lxml.etree import _Element

    from ccs_author.document import Block, Blocks, Runs

_WIDTH_CM: Final = 16.0
_HIGHEST: Final = 32_767
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_ALONE: Final[dict[str, Callable[[], Block]]] = {
    "pagebreak": PageBreak,
    "lot": ListOfTables,
    "lof": ListOfFigures,
}
_FLOW: Final = frozenset({"p", "ul", "ol", "table"})
_VIEW_BOX: Final = re.compile(r'viewBox="\s*\S+[ ,]+\S+[ ,]+([\d.]+)[ ,]+([\d.]+)\s*"')


class Reader:
    """Reads the blocks of one template."""

    def __init__(self, source: str, figures: Mapping[str, str]) -> None:
        self._faults = Faults(source)
        self._figures = figures

    def blocks(self, root: _Element) -> Blocks:
        """Return the blocks that `root` holds."""
        self._faults.no_text(root)
        return tuple(self._block(child) for child in root)

    def _block(self, element: _Element) -> Block:
        match element.tag:
            case str(tag) if tag in _HEADINGS:
                return self._heading(element, _HEADINGS.index(tag) + 1)
            case str(tag) if tag in _FLOW:
                return self._flow(element)
            case str(tag) if tag in _ALONE:
                self._faults.attributes(element)
                self._faults.empty(element)
                return _ALONE[tag]()
            case "toc":
                self._faults.attributes(element, "levels")
                self._faults.empty(element)
                return Contents(self._faults.whole(element, "levels", 1, 3, 2))
            case "figure":
                return self._figure(element)
            case _:
                return self._landscape(element)

    def _landscape(self, element: _Element) -> Landscape:
        parent = element.getparent()
        if element.tag != "landscape" or parent is None or parent.tag != "ccs":
            self._faults.misplaced(element)
        self._faults.attributes(element)
        return Landscape(self.blocks(element))

    def _heading(self, element: _Element, level: int) -> Heading:
        self._faults.attributes(element, "id", "numbered")
        numbered = self._faults.one_of(element, "numbered", ("yes", "no"), "yes") == "yes"
        held = runs(element, self._faults)
        return Heading(level, held, anchor(element), numbered)

    def _flow(self, element: _Element) -> Block:
        match element.tag:
            case "p":
                self._faults.attributes(element, "role", "id")
                role = self._faults.one_of(element, "role", get_args(Role), "body")
                held = runs(element, self._faults)
                return Paragraph(held, cast("Role", role), anchor(element))
            case "table":
                return table(element, self._faults, self._content)
            case "ul":
                self._faults.attributes(element)
                return BulletList(self._items(element))
            case _:
                self._faults.attributes(element, "start")
                start = self._faults.whole(element, "start", 0, _HIGHEST, 1)
                return NumberedList(self._items(element), start)

    def _items(self, element: _Element) -> tuple[Blocks, ...]:
        self._faults.no_text(element)
        for item in element:
            if item.tag != "li":
                self._faults.misplaced(item)
            self._faults.attributes(item)
        if not len(element):
            raise self._faults.at(element, f"<{element.tag}> without an item")
        return tuple(self._content(item) for item in element)

    def _content(self, element: _Element) -> Blocks:
        """Read a cell or an item: blocks, or bare text that is one paragraph."""
        if any(child.tag in _FLOW for child in element):
            return self._mixed(element)
        held = runs(element, self._faults)
        return (Paragraph(held),) if held else ()

    def _mixed(self, element: _Element) -> Blocks:
        # As in HTML, an item may begin with bare text before its inner list.
        children = list(element)
        first = next(index for index, child in enumerate(children) if child.tag in _FLOW)
        lead = [child for child in children[:first] if child.tag in INLINE]
        blocks: list[Block] = []
        if lead or (element.text or "").strip():
            blocks.append(Paragraph(self._leading(element, first)))
        for child in children[first:]:
            if child.tag not in _FLOW:
                self._faults.misplaced(child)
            if (child.tail or "").strip():
                raise self._faults.at(child, f"text follows <{child.tag}> bare: use <p>")
            blocks.append(self._flow(child))
        return tuple(blocks)

    def _leading(self, element: _Element, end: int) -> Runs:
        bare = copy(element)
        for child in list(bare)[end:]:
            bare.remove(child)
        return runs(bare, self._faults)

    def _figure(self, element: _Element) -> Figure:
        self._faults.attributes(element, "src", "alt", "id", "width", "height")
        self._faults.no_text(element)
        captions = element.findall("figcaption")
        if len(captions) != 1 or len(element) != 1:
            raise self._faults.at(element, "<figure> holds exactly one <figcaption>")
        name = self._faults.required(element, "src")
        if name not in self._figures:
            known = ", ".join(sorted(self._figures)) or "none"
            raise self._faults.at(element, f'there is no figure "{name}"; there are: {known}')
        svg = self._figures[name]
        width = self._faults.length(element, "width", _WIDTH_CM)
        return Figure(
            svg,
            alt=self._faults.required(element, "alt"),
            caption=runs(captions[0], self._faults),
            id=anchor(element),
            width_cm=width,
            height_cm=self._faults.length(element, "height", _height(svg, width)),
        )


def _height(svg: str, width_cm: float) -> float:
    box = _VIEW_BOX.search(svg)
    if box is None or not float(box[1]):
        return width_cm * 0.6
    return width_cm * float(box[2]) / float(box[1])
