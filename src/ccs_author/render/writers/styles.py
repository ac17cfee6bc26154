"""The part of a Word file that describes its styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ccs_author.render.writers import palette
from ccs_author.render.writers.look import CODE_FONT, FONT, STYLES, ParagraphStyle
from ccs_author.render.writers.ooxml import element, root, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_BODY_SIZE: Final = 20
_BUILT_IN: Final = (
    "Body Text",
    "TOC Heading",
    "Title",
    "Subtitle",
    "List Paragraph",
    "caption",
    "table of figures",
    "header",
    "footer",
)


def styles(language: str) -> _Element:
    """Return the styles part; `language` is that of spelling, e.g. "en-GB"."""
    made = root("w:styles")
    made.append(_defaults(language))
    made.append(_normal())
    made.extend(_paragraph_style(style) for style in STYLES)
    made.extend((_default_character(), _table_default(), _list_default(), _grid(), _plain()))
    made.append(
        _character(
            "Hyperlink", "Hyperlink", value("w:color", palette.ACCENT), value("w:u", "single")
        )
    )
    made.append(_character("Reference", "Reference", value("w:color", palette.ACCENT)))
    made.append(_character("Code", "Code", _fonts(CODE_FONT), value("w:sz", 18)))
    return made


def _fonts(name: str) -> _Element:
    return element("w:rFonts", {"ascii": name, "hAnsi": name, "eastAsia": name, "cs": name})


def _defaults(language: str) -> _Element:
    run = element(
        "w:rPr",
        None,
        _fonts(FONT),
        value("w:color", palette.INK),
        value("w:sz", _BODY_SIZE),
        value("w:szCs", _BODY_SIZE),
        element("w:lang", {"val": language, "eastAsia": language, "bidi": "ar-SA"}),
    )
    spacing = element("w:spacing", {"after": 0, "line": 264, "lineRule": "auto"})
    return element(
        "w:docDefaults",
        None,
        element("w:rPrDefault", None, run),
        element("w:pPrDefault", None, element("w:pPr", None, spacing)),
    )


def _normal() -> _Element:
    return element(
        "w:style",
        {"type": "paragraph", "default": 1, "styleId": "Normal"},
        value("w:name", "Normal"),
        element("w:qFormat"),
    )


def _paragraph_style(style: ParagraphStyle) -> _Element:
    built_in = style.name in _BUILT_IN or style.name.startswith(("heading ", "toc "))
    attributes: dict[str, object] = {"type": "paragraph", "styleId": style.id}
    if not built_in:
        attributes["customStyle"] = 1
    return element(
        "w:style",
        attributes,
        value("w:name", style.name),
        value("w:basedOn", style.based) if style.based else None,
        value("w:next", style.following) if style.following else None,
        element("w:qFormat"),
        _paragraph_properties(style),
        _run_properties(style),
    )


def _paragraph_properties(style: ParagraphStyle) -> _Element:
    return element(
        "w:pPr",
        None,
        element("w:keepNext") if style.keep_next else None,
        element("w:keepLines") if style.keep_lines else None,
        _numbering(style),
        _edge(style),
        element("w:shd", {"val": "clear", "color": "auto", "fill": style.fill})
        if style.fill
        else None,
        _tabs(style),
        _spacing(style),
        _indent(style),
        value("w:jc", style.align) if style.align else None,
        value("w:outlineLvl", style.outline) if style.outline is not None else None,
    )


def _numbering(style: ParagraphStyle) -> _Element | None:
    if style.numbering is None:
        return None
    level = value("w:ilvl", style.outline) if style.outline else None
    return element("w:numPr", None, level, value("w:numId", style.numbering))


def _edge(style: ParagraphStyle) -> _Element | None:
    if style.rule_below is not None:
        below = {"val": "single", "sz": 12, "space": 10, "color": style.rule_below}
        return element("w:pBdr", None, element("w:bottom", below))
    if style.edge is None:
        return None
    # Rules in the colour of the box give its text air on the other sides.
    air = {"val": "single", "sz": 4, "space": 4, "color": style.fill}
    rule = {"val": "single", "sz": 24, "space": 8, "color": style.edge}
    return element(
        "w:pBdr",
        None,
        element("w:top", air),
        element("w:left", rule),
        element("w:bottom", air),
        element("w:right", air),
    )


def _tabs(style: ParagraphStyle) -> _Element | None:
    if not style.tabs:
        return None
    made = element("w:tabs")
    for position, alignment, leader in style.tabs:
        attributes: dict[str, object] = {"val": alignment, "pos": position}
        if leader is not None:
            attributes = {"val": alignment, "leader": leader, "pos": position}
        made.append(element("w:tab", attributes))
    return made


def _spacing(style: ParagraphStyle) -> _Element | None:
    given = {"before": style.before, "after": style.after, "line": style.line}
    attributes: dict[str, object] = {
        name: figure for name, figure in given.items() if figure is not None
    }
    if style.line is not None:
        attributes["lineRule"] = "exact" if style.exact else "auto"
    return element("w:spacing", attributes) if attributes else None


def _indent(style: ParagraphStyle) -> _Element | None:
    if not (style.left or style.right or style.hanging):
        return None
    return element(
        "w:ind", {"left": style.left, "right": style.right, "hanging": style.hanging}
    )


def _run_properties(style: ParagraphStyle) -> _Element | None:
    looks = [
        element("w:b") if style.bold else None,
        element("w:i") if style.italic else None,
        value("w:color", style.colour) if style.colour else None,
        value("w:sz", style.size) if style.size else None,
        value("w:szCs", style.size) if style.size else None,
    ]
    return element("w:rPr", None, *looks) if any(look is not None for look in looks) else None


def _default_character() -> _Element:
    return element(
        "w:style",
        {"type": "character", "default": 1, "styleId": "DefaultParagraphFont"},
        value("w:name", "Default Paragraph Font"),
    )


def _list_default() -> _Element:
    return element(
        "w:style",
        {"type": "numbering", "default": 1, "styleId": "NoList"},
        value("w:name", "No List"),
    )


def _character(identity: str, name: str, *looks: _Element) -> _Element:
    attributes: dict[str, object] = {"type": "character", "styleId": identity}
    if name != "Hyperlink":
        attributes["customStyle"] = 1
    return element(
        "w:style",
        attributes,
        value("w:name", name),
        value("w:basedOn", "DefaultParagraphFont"),
        element("w:rPr", None, *looks),
    )


def _margins(top: int, side: int) -> _Element:
    return element(
        "w:tblCellMar",
        None,
        element("w:top", {"w": top, "type": "dxa"}),
        element("w:left", {"w": side, "type": "dxa"}),
        element("w:bottom", {"w": top, "type": "dxa"}),
        element("w:right", {"w": side, "type": "dxa"}),
    )


def _table_default() -> _Element:
    return element(
        "w:style",
        {"type": "table", "default": 1, "styleId": "TableNormal"},
        value("w:name", "Normal Table"),
        element(
            "w:tblPr", None, element("w:tblInd", {"w": 0, "type": "dxa"}), _margins(0, 108)
        ),
    )


def _grid() -> _Element:
    thin = {"val": "single", "sz": 4, "space": 0, "color": palette.RULE}
    firm = {"val": "single", "sz": 8, "space": 0, "color": palette.STRONG_RULE}
    borders = element(
        "w:tblBorders",
        None,
        element("w:top", firm),
        element("w:left", thin),
        element("w:bottom", firm),
        element("w:right", thin),
        element("w:insideH", thin),
        element("w:insideV", thin),
    )
    return element(
        "w:style",
        {"type": "table", "customStyle": 1, "styleId": "HouseTable"},
        value("w:name", "House Table"),
        value("w:basedOn", "TableNormal"),
        element("w:tblPr", None, borders, _margins(20, 85)),
    )


def _plain() -> _Element:
    return element(
        "w:style",
        {"type": "table", "customStyle": 1, "styleId": "PlainTable"},
        value("w:name", "House Plain Table"),
        value("w:basedOn", "TableNormal"),
        element("w:tblPr", None, _margins(20, 0)),
    )
