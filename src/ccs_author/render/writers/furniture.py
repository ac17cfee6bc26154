"""Headers, footers and the mark across the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ccs_author.render.writers import palette
from ccs_author.render.writers.fields import field, plain_run, tab
from ccs_author.render.writers.ooxml import element, paragraph, root, value
from ccs_author.render.writers.watermark import watermark

if TYPE_CHECKING:
    from lxml.etree import _Element

    from ccs_author.document import Control, Document

_DIGEST_SHOWN: Final = 16
_TITLE_SHARE: Final = 0.56


def header(document: Document, width: int, number: int, *, empty: bool = False) -> _Element:
    """Return a header as wide as its pages; `number` tells the marks of a file apart."""
    control = document.control
    made = root("w:hdr", "v", "o", "w10")
    if not empty:
        made.append(_control_table(document, width))
    mark = [watermark(control.status_mark, number)] if control.status_mark else []
    made.append(paragraph(element("w:pPr", None, value("w:pStyle", "Header")), mark))
    return made


def _control_table(document: Document, width: int) -> _Element:
    control = document.control
    left = int(width * _TITLE_SHARE)
    rule = {"val": "single", "sz": 6, "space": 0, "color": palette.STRONG_RULE}
    properties = element(
        "w:tblPr",
        None,
        value("w:tblStyle", "TableNormal"),
        element("w:tblW", {"w": width, "type": "dxa"}),
        element("w:tblBorders", None, element("w:bottom", rule)),
        element("w:tblLayout", {"type": "fixed"}),
        _no_side_margins(),
    )
    widths = (left, width - left)
    grid = element("w:tblGrid", None, *[element("w:gridCol", {"w": part}) for part in widths])
    lines = (
        _cell(left, "left", (control.title, control.organisation)),
        _cell(width - left, "right", (control.number, issue(document))),
    )
    return element("w:tbl", None, properties, grid, element("w:tr", None, *lines))


def issue(document: Document) -> str:
    """Return version, status and date in one line."""
    control, words = document.control, document.words
    date = (
        f"{words.effective} {control.effective.isoformat()}"
        if control.effective
        else words.not_effective
    )
    return f"{words.version} {control.version} · {control.status} · {date}"


def _no_side_margins() -> _Element:
    return element(
        "w:tblCellMar",
        None,
        element("w:left", {"w": 0, "type": "dxa"}),
        element("w:bottom", {"w": 60, "type": "dxa"}),
        element("w:right", {"w": 0, "type": "dxa"}),
    )


def _cell(width: int, align: str, lines: tuple[str, str]) -> _Element:
    looks = ((element("w:b"), value("w:color", palette.HEADING)), ())
    made = element(
        "w:tc",
        None,
        element(
            "w:tcPr",
            None,
            element("w:tcW", {"w": width, "type": "dxa"}),
            value("w:vAlign", "bottom"),
        ),
    )
    for text, look in zip(lines, looks, strict=True):
        properties = element("w:pPr", None, value("w:pStyle", "Header"), value("w:jc", align))
        made.append(paragraph(properties, [plain_run(text, *look)]))
    return made


def footer(document: Document, width: int) -> _Element:
    """Return a footer as wide as its pages."""
    made = root("w:ftr")
    rule = {"val": "single", "sz": 4, "space": 6, "color": palette.RULE}
    properties = element(
        "w:pPr",
        None,
        value("w:pStyle", "Footer"),
        element("w:pBdr", None, element("w:top", rule)),
        element("w:tabs", None, element("w:tab", {"val": "right", "pos": width})),
    )
    words = document.words
    pages = [
        plain_run(f"{words.page} "),
        *field("PAGE", "1"),
        plain_run(f" {words.of} "),
        *field("NUMPAGES", "1"),
    ]
    made.append(paragraph(properties, [plain_run(_origin(document)), tab(), *pages]))
    return made


def _origin(document: Document) -> str:
    control: Control = document.control
    digest = control.source_digest[:_DIGEST_SHOWN]
    return " · ".join(
        part
        for part in (control.number, f"{document.words.source} {digest}" if digest else "")
        if part
    )
