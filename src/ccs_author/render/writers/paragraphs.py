"""Headings, paragraphs, captions and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ccs_author.document import BulletList, Paragraph
from ccs_author.render.writers.fields import contents_name, field, plain_run, reference_name
from ccs_author.render.writers.inline import inline
from ccs_author.render.writers.numbering import DEEPEST
from ccs_author.render.writers.ooxml import element, paragraph, qualified, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from ccs_author.document import Blocks, Heading, NumberedList, Runs
    from ccs_author.document.labels import Target
    from ccs_author.render.writers.flow import Flow
    from ccs_author.render.writers.state import Writing

_AFTER_LIST: Final = 160
STYLE_OF: Final = {
    "body": "BodyText",
    "lead": "Lead",
    "note": "Note",
    "warning": "Warning",
    "missing": "Missing",
    "small": "Small",
    "cover-title": "Title",
    "cover-subtitle": "Subtitle",
    "contents-title": "TOCHeading",
}
CELL_STYLE_OF: Final = {
    "missing": "TableMissing",
    "warning": "TableWarning",
    "small": "TableSmall",
    "lead": "TableHead",
}


def heading(block: Heading, writing: Writing) -> _Element:
    """Return a heading within the bookmark of its entry in the contents."""
    style = value("w:pStyle", f"Heading{block.level}")
    unnumbered = None
    indent = None
    if not block.numbered:
        unnumbered = element("w:numPr", None, value("w:ilvl", 0), value("w:numId", 0))
        indent = element("w:ind", {"left": 0, "firstLine": 0})
    name = contents_name(next(writing.headings))
    content = writing.anchored(block.id, inline(block.runs, writing))
    content = writing.bookmarked(name, content)
    return paragraph(element("w:pPr", None, style, unnumbered, indent), content)


def plain(block: Paragraph, writing: Writing, flow: Flow) -> _Element:
    """Return a paragraph in the style of its role and place."""
    content = writing.anchored(block.id, inline(block.runs, writing))
    return paragraph(flow.properties(block.role), content)


def caption(target: Target, runs: Runs, writing: Writing, *, above: bool) -> _Element:
    """Return "Table 3 – ..." with a number that Word can count anew."""
    word = writing.words.table if target.kind == "table" else writing.words.figure
    # The name of the sequence is Word's own and stays English in every language.
    sequence = "Table" if target.kind == "table" else "Figure"
    bold = element("w:b")
    number = field(rf"SEQ {sequence} \* ARABIC", target.number, bold)
    label = writing.bookmarked(reference_name(target), [plain_run(f"{word} ", bold), *number])
    properties = element(
        "w:pPr",
        None,
        value("w:pStyle", "Caption"),
        element("w:keepNext") if above else None,
        None if above else element("w:spacing", {"before": 60, "after": 240}),
        None if above else value("w:jc", "center"),
    )
    return paragraph(properties, [*label, plain_run(" – "), *inline(runs, writing)])


def numbered(
    block: BulletList | NumberedList, writing: Writing, flow: Flow
) -> Iterator[_Element]:
    """Yield the paragraphs of a list, and what else its items hold."""
    level = min(flow.depth, DEEPEST)
    compact = flow.in_cell
    if isinstance(block, BulletList):
        number = writing.numbering.bullets(compact=compact)
    else:
        number = writing.numbering.numbers(level, block.start, compact=compact)
    made = [
        each for item in block.items for each in _item(item, writing, flow.item(level, number))
    ]
    if made and level == 0 and not compact:
        _open_up(made[-1])
    yield from made


def _open_up(last: _Element) -> None:
    """Set the end of a list apart from what follows."""
    properties = last.find(qualified("w:pPr"))
    if last.tag == qualified("w:p") and properties is not None:
        before = ("w:pStyle", "w:keepNext", "w:numPr")
        position = sum(properties.find(qualified(name)) is not None for name in before)
        properties.insert(position, element("w:spacing", {"after": _AFTER_LIST}))


def _item(item: Blocks, writing: Writing, flow: Flow) -> Iterator[_Element]:
    # Only the first paragraph carries the sign; what follows is indented like it.
    first = item[0] if item and isinstance(item[0], Paragraph) else Paragraph(())
    yield plain(first, writing, flow)
    rest = item[1:] if item and first is item[0] else item
    yield from flow.continued().blocks(rest)
