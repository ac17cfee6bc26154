"""Runs of text, links and references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ccs_author.document import Break, Link, Ref, Text
from ccs_author.render.writers.fields import field, plain_run, reference_name
from ccs_author.render.writers.ooxml import element, text_element, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from ccs_author.document import Run, Runs
    from ccs_author.render.writers.state import Writing

_DATE: Final = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")


def inline(runs: Runs, writing: Writing) -> list[_Element]:
    """Return runs as elements of a paragraph."""
    made: list[_Element] = []
    for run in runs:
        made.extend(_run(run, writing))
    return made


def _run(run: Run, writing: Writing) -> list[_Element]:
    match run:
        case Text():
            return [_text(run)]
        case Break():
            return [element("w:r", None, element("w:br"))]
        case Ref():
            return _reference(run, writing)
        case Link():
            return [_link(run, writing)]


def _link(run: Link, writing: Writing) -> _Element:
    made = element("w:hyperlink", {"r:id": writing.link(run.href), "history": 1})
    for inner in run.runs:
        if isinstance(inner, Text):
            made.append(_text(inner, "Hyperlink"))
        else:
            made.extend(_run(inner, writing))
    return made


def _text(run: Text, style: str | None = None) -> _Element:
    made = element("w:r")
    looks = _looks(run, style)
    if looks:
        made.append(element("w:rPr", None, *looks))
    made.extend(_dated(run.text))
    return made


def _dated(text: str) -> Iterator[_Element]:
    """Yield text whose dates no line end can part."""
    start = 0
    for date in _DATE.finditer(text):
        yield text_element("w:t", text[start : date.start()] + date[1])
        for part in date.groups()[1:]:
            yield element("w:noBreakHyphen")
            yield text_element("w:t", part)
        start = date.end()
    if start < len(text) or not text:
        yield text_element("w:t", text[start:])


def _looks(run: Text, style: str | None) -> list[_Element]:
    # In the order of the standard: rStyle, b, i, vertAlign.
    made = []
    if style or run.code:
        made.append(value("w:rStyle", style or "Code"))
    if run.bold:
        made.append(element("w:b"))
    if run.italic:
        made.append(element("w:i"))
    if run.sub or run.sup:
        made.append(value("w:vertAlign", "superscript" if run.sup else "subscript"))
    return made


def _reference(run: Ref, writing: Writing) -> list[_Element]:
    target = writing.labels.anchors[run.to]
    name = reference_name(target)
    look = value("w:rStyle", "Reference")
    if run.text is None and target.number:
        switches = r"\r \h" if target.kind == "heading" else r"\h"
        return field(f"REF {name} {switches}", target.label, look)
    shown = plain_run(run.text or target.label, look)
    return [element("w:hyperlink", {"anchor": name, "history": 1}, shown)]
