"""Runs of text within one block of markup."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ccs_author.document import Break, Link, Ref, Text
from ccs_author.render.addresses import address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from ccs_author.document import Run, Runs
    from ccs_author.render.markup_faults import Faults

INLINE: Final = frozenset({"strong", "em", "sub", "sup", "code", "br", "a", "ref"})
_LOOKS: Final[dict[str, dict[str, Any]]] = {
    "strong": {"bold": True},
    "em": {"italic": True},
    "code": {"code": True},
    "sub": {"sub": True, "sup": False},
    "sup": {"sup": True, "sub": False},
}
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")

_LinkMark: TypeAlias = "tuple[int, str] | None"


@dataclass(slots=True)
class _Pieces:
    """Runs in reading order, each with the link that holds it; spaces collapse at once."""

    found: list[tuple[Run, _LinkMark]] = field(default_factory=list)
    at_edge: bool = True

    def text(self, characters: str | None, look: Text, link: _LinkMark) -> None:
        text = _SPACE.sub(" ", characters or "")
        if self.at_edge:
            text = text.removeprefix(" ")
        if not text:
            return
        self.at_edge = text.endswith(" ")
        last = self.found[-1] if self.found else None
        if last and last[1] == link and isinstance(last[0], Text) and _alike(last[0], look):
            self.found[-1] = (replace(last[0], text=last[0].text + text), link)
        else:
            self.found.append((replace(look, text=text), link))

    def add(self, run: Run, link: _LinkMark) -> None:
        if isinstance(run, Break):
            self.trim()
        self.found.append((run, link))
        self.at_edge = isinstance(run, Break)

    def trim(self) -> None:
        """Take away the space at the end of a line."""
        if not self.found:
            return
        run, link = self.found[-1]
        if isinstance(run, Text):
            self.found.pop()
            if text := run.text.removesuffix(" "):
                self.found.append((replace(run, text=text), link))


def _alike(one: Text, other: Text) -> bool:
    return replace(one, text="") == replace(other, text="")


def runs(element: _Element, faults: Faults) -> Runs:
    """Return the runs that an element holds."""
    pieces = _Pieces()
    _collect(element, Text(""), None, pieces, faults)
    pieces.trim()
    return tuple(_linked(pieces))


def _linked(pieces: _Pieces) -> Iterator[Run]:
    for link, held in groupby(pieces.found, key=lambda piece: piece[1]):
        if link is None:
            yield from (run for run, _ in held)
        else:
            yield Link(link[1], tuple(run for run, _ in held))


def _collect(
    element: _Element, look: Text, link: _LinkMark, pieces: _Pieces, faults: Faults
) -> None:
    pieces.text(element.text, look, link)
    for child in element:
        _child(child, look, link, pieces, faults)
        pieces.text(child.tail, look, link)


def _child(
    child: _Element, look: Text, link: _LinkMark, pieces: _Pieces, faults: Faults
) -> None:
    match child.tag:
        case "br":
            faults.attributes(child)
            faults.empty(child)
            pieces.add(Break(), link)
        case "ref":
            pieces.add(_reference(child, link, faults), link)
        case "a":
            _collect(child, look, _link(child, link, pieces, faults), pieces, faults)
        case str(tag) if tag in _LOOKS:
            faults.attributes(child)
            _collect(child, replace(look, **_LOOKS[tag]), link, pieces, faults)
        case _:
            faults.misplaced(child)


def _reference(child: _Element, link: _LinkMark, faults: Faults) -> Ref:
    faults.attributes(child, "to")
    if link is not None or len(child):
        raise faults.at(child, "<ref> holds plain text only and stands in no <a>")
    shown = _SPACE.sub(" ", child.text or "").strip(" ")
    return Ref(faults.required(child, "to"), shown or None)


def _link(child: _Element, link: _LinkMark, pieces: _Pieces, faults: Faults) -> tuple[int, str]:
    faults.attributes(child, "href")
    href = faults.required(child, "href")
    target = address(href)
    if target is None:
        raise faults.at(child, f'"{href[:80]}" is no http, https or mailto address')
    if link is not None:
        raise faults.at(child, "<a> stands in no other <a>")
    return (len(pieces.found), target)
