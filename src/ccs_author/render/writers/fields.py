"""Fields, whose results Word may compute anew, and the bookmarks they point to."""

from __future__ import annotations

import base64
import hashlib
from copy import copy
from typing import TYPE_CHECKING

from ccs_author.render.writers.ooxml import element, text_element

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from ccs_author.document.labels import Target

_NAME_LENGTH = 20


def contents_name(target: Target) -> str:
    """Return the bookmark that a heading's entry in the contents points to."""
    return f"_Toc{_digest(target)}"


def reference_name(target: Target) -> str:
    """Return the bookmark that references point to.

    It is never that of the contents: Word renews those when it renews the contents.
    """
    return f"_Ref{_digest(target)}"


def entry_name(target: Target) -> str:
    """Return the bookmark that a list of headings, tables or figures points to."""
    return contents_name(target) if target.kind == "heading" else reference_name(target)


def _digest(target: Target) -> str:
    digest = hashlib.sha256(f"{target.kind}:{target.key}".encode()).digest()
    return base64.b32encode(digest)[:_NAME_LENGTH].decode().lower()


def bookmarked(identity: int, name: str, content: Iterable[_Element]) -> list[_Element]:
    """Return `content` between the two ends of a bookmark."""
    return [
        element("w:bookmarkStart", {"id": identity, "name": name}),
        *content,
        element("w:bookmarkEnd", {"id": identity}),
    ]


def plain_run(text: str, *looks: _Element) -> _Element:
    """Return a run of characters."""
    return element("w:r", None, _properties(looks), text_element("w:t", text))


def tab() -> _Element:
    """Return a run that is one tabulator."""
    return element("w:r", None, element("w:tab"))


def field_start(instruction: str, *looks: _Element) -> list[_Element]:
    """Return the runs that open a field, up to its result."""
    code = text_element("w:instrText", f" {instruction} ")
    return [
        _mark("begin", looks),
        element("w:r", None, _properties(looks), code),
        _mark("separate", looks),
    ]


def field_end(*looks: _Element) -> _Element:
    """Return the run that closes a field."""
    return _mark("end", looks)


def field(instruction: str, result: str, *looks: _Element) -> list[_Element]:
    """Return a field that shows `result` until Word computes it anew."""
    # All runs have the look, for programs differ in which of them they take it from.
    return [
        *field_start(instruction, *looks),
        element("w:r", None, _properties(looks), text_element("w:t", result)),
        field_end(*looks),
    ]


def _mark(kind: str, looks: tuple[_Element, ...]) -> _Element:
    mark = element("w:fldChar", {"fldCharType": kind})
    return element("w:r", None, _properties(looks), mark)


def _properties(looks: tuple[_Element, ...]) -> _Element | None:
    return element("w:rPr", None, *map(copy, looks)) if looks else None
