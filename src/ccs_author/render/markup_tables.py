"""Tables of the markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, cast, get_args

from ccs_author.document import Cell, Row, Table
from ccs_author.document.blocks import Align, TableRole
from ccs_author.document.grid import RaggedTableError, columns, lay
from ccs_author.render.markup_faults import anchor
from ccs_author.render.markup_inline import runs

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from ccs_author.document import Blocks
    from ccs_author.render.markup_faults import Faults

MOST_COLUMNS: Final = 63
"""What Word can hold."""

_MOST_ROWS: Final = 32_000
_COLOUR: Final = re.compile("[0-9A-Fa-f]{6}")


def table(element: _Element, faults: Faults, content: Callable[[_Element], Blocks]) -> Table:
    """Return the table that `element` means; `content` reads what its cells hold."""
    faults.attributes(element, "widths", "summary", "id", "role")
    faults.no_text(element)
    captions = element.findall("caption")
    for caption in captions:
        faults.attributes(caption)
    header, body = _parts(element, faults)
    made_header = tuple(_row(row, faults, content) for row in header)
    made_body = tuple(_row(row, faults, content) for row in body)
    width = columns(made_header or made_body)
    for elements, made in ((header, made_header), (body, made_body)):
        _check_grid(elements, made, width, faults)
    return Table(
        header=made_header,
        rows=made_body,
        widths=_widths(element, width, faults),
        caption=runs(captions[0], faults) if captions else None,
        id=anchor(element),
        summary=element.get("summary") or None,
        role=cast("TableRole", faults.one_of(element, "role", get_args(TableRole), "grid")),
    )


def _parts(element: _Element, faults: Faults) -> tuple[list[_Element], list[_Element]]:
    header: list[_Element] = []
    body: list[_Element] = []
    for part in element:
        if part.tag in {"thead", "tbody"}:
            faults.attributes(part)
            faults.no_text(part)
            for row in part:
                if row.tag != "tr":
                    faults.misplaced(row)
            (header if part.tag == "thead" else body).extend(part)
        elif part.tag == "tr":
            body.append(part)
        elif part.tag != "caption" or part is not element.find("caption"):
            faults.misplaced(part)
    if not header and not body:
        raise faults.at(element, "a table without a row")
    return header, body


def _row(element: _Element, faults: Faults, content: Callable[[_Element], Blocks]) -> Row:
    faults.attributes(element, "id")
    faults.no_text(element)
    if not len(element):
        raise faults.at(element, "a row without a cell")
    cells = tuple(_cell(cell, faults, content) for cell in element)
    return Row(cells, anchor(element))


def _cell(element: _Element, faults: Faults, content: Callable[[_Element], Blocks]) -> Cell:
    if element.tag not in {"th", "td"}:
        faults.misplaced(element)
    faults.attributes(element, "colspan", "rowspan", "fill", "align")
    fill = element.get("fill") or None
    if fill is not None and not _COLOUR.fullmatch(fill):
        raise faults.at(element, f'fill="{fill}" is no colour of six hexadecimal digits')
    return Cell(
        content(element),
        colspan=faults.whole(element, "colspan", 1, MOST_COLUMNS, 1),
        rowspan=faults.whole(element, "rowspan", 1, _MOST_ROWS, 1),
        head=element.tag == "th",
        fill=fill.upper() if fill else None,
        align=cast("Align", faults.one_of(element, "align", get_args(Align), "left")),
    )


def _check_grid(
    elements: list[_Element], rows: tuple[Row, ...], width: int, faults: Faults
) -> None:
    try:
        for _ in lay(rows, width):
            pass
    except RaggedTableError as error:
        raise faults.at(elements[error.row], str(error)) from error


def _widths(element: _Element, width: int, faults: Faults) -> tuple[float, ...]:
    if width > MOST_COLUMNS:
        raise faults.at(element, f"{width} columns are more than the {MOST_COLUMNS} of Word")
    given = element.get("widths")
    if given is None:
        return (1.0,) * width
    try:
        widths = tuple(float(part) for part in given.split())
    except ValueError:
        widths = ()
    if len(widths) != width or not all(0.0 < part < float("inf") for part in widths):
        raise faults.at(element, f'widths="{given}" are not {width} positive numbers')
    return widths
