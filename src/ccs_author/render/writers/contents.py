"""Contents and lists of tables and figures, filled in so that no reader must update them.

Asking Word to update its fields on opening makes it warn each reader that the
document may refer to other files; entries that are already right need no such request.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ccs_author.document import Contents, ListOfTables
from ccs_author.render.writers.fields import (
    entry_name,
    field,
    field_end,
    field_start,
    plain_run,
    tab,
)
from ccs_author.render.writers.ooxml import element, paragraph, printable, value

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
        instruction, name = rf'TOC \o "1-{levels}" \h \z \u', writing.words.contents
        entries = [
            _heading(target, writing)
            for target in writing.labels.headings
            if target.level <= levels
        ]
    elif isinstance(block, ListOfTables):
        instruction, name = r'TOC \h \z \c "Table"', writing.words.tables
        entries = [_caption(target, writing) for target in writing.labels.tables]
    else:
        instruction, name = r'TOC \h \z \c "Figure"', writing.words.figures
        entries = [_caption(target, writing) for target in writing.labels.figures]
    if entries:
        yield _listed(instruction, name, entries, writing)
    else:
        properties = element("w:pPr", None, value("w:pStyle", "Missing"))
        yield paragraph(properties, [plain_run(writing.words.none)])


def _heading(target: Target, writing: Writing) -> _Entry:
    text = writing.labels.text(target.runs)
    return _Entry(target, f"TOC{target.level}", target.number, text)


def _caption(target: Target, writing: Writing) -> _Entry:
    text = writing.labels.text(target.runs)
    return _Entry(target, "TableofFigures", target.label, text)


def _listed(instruction: str, name: str, entries: list[_Entry], writing: Writing) -> _Element:
    lines = [_line(entry, writing) for entry in entries]
    first = lines[0]
    for position, run in enumerate(field_start(instruction), start=1):
        first.insert(position, run)
    closing = element("w:pPr", None, value("w:pStyle", "AfterTable"))
    lines.append(paragraph(closing, [field_end()]))
    properties = element(
        "w:sdtPr",
        None,
        value("w:alias", printable(name)),
        element(
            "w:docPartObj",
            None,
            value("w:docPartGallery", "Table of Contents"),
            element("w:docPartUnique"),
        ),
    )
    return element("w:sdt", None, properties, element("w:sdtContent", None, *lines))


def _line(entry: _Entry, writing: Writing) -> _Element:
    name = entry_name(entry.target)
    page = writing.pages.get(name)
    shown = [plain_run(entry.number), tab()] if entry.number else []
    shown.append(plain_run(entry.text))
    if page is not None:
        shown += [tab(), *field(rf"PAGEREF {name} \h", str(page))]
    link = element("w:hyperlink", {"anchor": name, "history": 1}, *shown)
    indent = None if entry.number else element("w:ind", {"left": 0, "firstLine": 0})
    properties = element("w:pPr", None, value("w:pStyle", entry.style), indent)
    return paragraph(properties, [link])
