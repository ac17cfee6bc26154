"""Contents and lists of tables and figures, whose page numbers no reader must ask for.

Only the program that lays a document out knows its pages, so an entry holds a field that
refers to the page of its heading and shows nothing until it is filled: no number is better
than a wrong one. Word fills such fields when it prints or writes a PDF, LibreOffice when it
opens the file. A field around the whole list would keep LibreOffice from it, and asking
Word to update all fields on opening makes it warn each reader that the document may refer
to other files.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ccs_author.document import Contents, ListOfTables
from ccs_author.render.writers.fields import entry_name, field, plain_run, tab
from ccs_author.render.writers.ooxml import element, paragraph, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from ccs_author.document import ListOfFigures
    from ccs_author.document.labels import Target
    from ccs_author.render.writers.state import Writing

_DEEPEST: Final = 3


@dataclass(frozen=True, slots=True)
class _Entry:
    target: Target
    style: str
    number: str
    text: str


def contents(
    block: Contents | ListOfTables | ListOfFigures, writing: Writing
) -> Iterator[_Element]:
    """Yield a list of headings, of tables or of figures."""
    if isinstance(block, Contents):
        levels = min(block.levels, _DEEPEST)
        headings = (target for target in writing.labels.headings if target.level <= levels)
        entries = [_heading(target, writing) for target in headings]
    else:
        tables = isinstance(block, ListOfTables)
        targets = writing.labels.tables if tables else writing.labels.figures
        entries = [_caption(target, writing) for target in targets]
    for entry in entries:
        yield _line(entry, writing)
    if not entries:
        properties = element("w:pPr", None, value("w:pStyle", "Missing"))
        yield paragraph(properties, [plain_run(writing.words.none)])


def _heading(target: Target, writing: Writing) -> _Entry:
    text = writing.labels.text(target.runs)
    return _Entry(target, f"TOC{target.level}", target.number, text)


def _caption(target: Target, writing: Writing) -> _Entry:
    text = writing.labels.text(target.runs)
    return _Entry(target, "TableofFigures", target.label, text)


def _line(entry: _Entry, writing: Writing) -> _Element:
    name = entry_name(entry.target)
    page = writing.pages.get(name)
    shown = [plain_run(entry.number), tab()] if entry.number else []
    number = field(rf"PAGEREF {name} \h", "" if page is None else str(page))
    shown += [plain_run(entry.text), tab(), *number]
    link = element("w:hyperlink", {"anchor": name, "history": 1}, *shown)
    indent = None if entry.number else element("w:ind", {"left": 0, "firstLine": 0})
    properties = element("w:pPr", None, value("w:pStyle", entry.style), indent)
    return paragraph(properties, [link])
