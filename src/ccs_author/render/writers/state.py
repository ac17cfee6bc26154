"""What a writer must remember from one block to the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE

from ccs_author.render.writers.fields import bookmarked, reference_name
from ccs_author.render.writers.numbering import Numbering

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from docx.opc.part import XmlPart
    from lxml.etree import _Element

    from ccs_author.document.labels import Labels, Target
    from ccs_author.document.words import Words


@dataclass(slots=True)
class Writing:
    """One document on its way into a file."""

    labels: Labels
    words: Words
    part: XmlPart
    """The part that links and pictures hang on."""
    pages: Mapping[str, int]
    """Page of each bookmark, as far as known."""
    numbering: Numbering = field(default_factory=Numbering)
    headings: Iterator[Target] = field(init=False)
    tables: Iterator[Target] = field(init=False)
    figures: Iterator[Target] = field(init=False)
    _bookmarks: int = 0
    _pictures: int = 0
    _links: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.headings = iter(self.labels.headings)
        self.tables = iter(self.labels.tables)
        self.figures = iter(self.labels.figures)

    def bookmarked(self, name: str, content: Iterable[_Element]) -> list[_Element]:
        """Return `content` within a bookmark."""
        self._bookmarks += 1
        return bookmarked(self._bookmarks, name, content)

    def anchored(self, anchor: str | None, content: list[_Element]) -> list[_Element]:
        """Return `content`, within a bookmark where it has an anchor."""
        if anchor is None:
            return content
        return self.bookmarked(reference_name(self.labels.anchors[anchor]), content)

    def next_picture(self) -> int:
        """Return a number no other picture has."""
        self._pictures += 1
        return self._pictures

    def link(self, href: str) -> str:
        """Return the relationship to an outside address, one for each address."""
        if href not in self._links:
            # An id of our own spares python-docx a search that grows with each link.
            identity = f"rIdLink{len(self._links) + 1}"
            kind = RELATIONSHIP_TYPE.HYPERLINK
            self.part.rels.add_relationship(kind, href, identity, is_external=True)
            self._links[href] = identity
        return self._links[href]
