"""A look inside Word files, and the faults that no validator finds."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class WordFile:
    """The parts of a Word file, by name."""

    def __init__(self, file: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(file)) as package:
            self.entries = package.infolist()
            self.parts = {name: package.read(name) for name in package.namelist()}

    def root(self, name: str) -> _Element:
        """Return the root of an XML part."""
        return etree.fromstring(self.parts[name])

    def values(self, part: str, tag: str, attribute: str = "val") -> list[str]:
        """Return an attribute of each element of a name."""
        found = self.root(part).iter(W + tag)
        return [str(element.get(W + attribute)) for element in found]

    def faults(self) -> list[str]:
        """Return what Word would call corrupt or show wrongly, though it is valid XML."""
        return [*self._names(), *self._fields(), *self._cells(), *self._pictures()]

    def _names(self) -> Iterator[str]:
        body = "word/document.xml"
        bookmarks = Counter(self.values(body, "bookmarkStart", "name"))
        yield from (f"two bookmarks {name}" for name, count in bookmarks.items() if count > 1)
        starts = Counter(self.values(body, "bookmarkStart", "id"))
        if (
            starts != Counter(self.values(body, "bookmarkEnd", "id"))
            or max(starts.values(), default=1) > 1
        ):
            yield "bookmarks do not end where they begin"
        for anchor in self.root(body).iter(f"{W}hyperlink"):
            name = anchor.get(f"{W}anchor")
            if name is not None and name not in bookmarks:
                yield f"a link to nowhere: {name}"
        styles = set(self.values("word/styles.xml", "style", "styleId"))
        for tag in ("pStyle", "rStyle", "tblStyle"):
            used = {
                style
                for part in self.parts
                if "word/" in part and part.endswith(".xml")
                for style in self.values(part, tag)
            }
            yield from (f"no style {style}" for style in sorted(used - styles))
        lists = {"0", *self.values("word/numbering.xml", "num", "numId")}
        yield from (f"no list {n}" for n in set(self.values(body, "numId")) - lists)

    def _fields(self) -> Iterator[str]:
        for part in (name for name in self.parts if name.endswith(".xml") and "word/" in name):
            depth = 0
            for mark in self.values(part, "fldChar", "fldCharType"):
                depth += {"begin": 1, "end": -1}.get(mark, 0)
                if depth < 0:
                    yield f"{part}: a field ends that did not begin"
            if depth:
                yield f"{part}: a field does not end"

    def _cells(self) -> Iterator[str]:
        root = self.root("word/document.xml")
        yield from (
            "a cell without a last paragraph"
            for cell in root.iter(f"{W}tc")
            if cell[-1].tag != f"{W}p"
        )
        for table in root.iter(f"{W}tbl"):
            columns = len(table.find(f"{W}tblGrid"))  # type: ignore[arg-type]
            for row in table.findall(f"{W}tr"):
                spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(f"{W}tc")]
                width = sum(
                    1 if span is None else int(span.get(f"{W}val", "1")) for span in spans
                )
                if width != columns:
                    yield f"a row of {width} in a table of {columns} columns"

    def _pictures(self) -> Iterator[str]:
        for picture in self.root("word/document.xml").iter("{*}docPr"):
            if not picture.get("descr"):
                yield "a picture without a description"
