"""The package around the body: the parts of a Word file that do not hold its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.package import Package

from ccs_author.render.writers.furniture import footer, header
from ccs_author.render.writers.geometry import LANDSCAPE_WIDTH, PORTRAIT_WIDTH
from ccs_author.render.writers.ooxml import element, root, serialized, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.oxml.xmlchemy import BaseOxmlElement
    from lxml.etree import _Element

    from ccs_author.document import Document

_WORD_2013: Final = 15


def empty_package() -> tuple[Package, XmlPart]:
    """Return a package and its main part, whose body is yet to come."""
    package = Package()
    content = cast("BaseOxmlElement", root("w:document", "wp", "a", "pic", "asvg"))
    kind = CONTENT_TYPE.WML_DOCUMENT_MAIN
    main = XmlPart(PackURI("/word/document.xml"), kind, content, package)
    package.relate_to(main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    return package, main


def add_part(main: XmlPart, name: str, content_type: str, kind: str, content: _Element) -> str:
    """Add a part to the main part; return the relationship's id."""
    part = Part(PackURI(f"/word/{name}.xml"), content_type, serialized(content), main.package)
    return main.relate_to(part, kind)


def settings(language: str) -> _Element:
    """Return the settings part: today's layout, no field updates on opening."""
    made = root("w:settings")
    made.append(element("w:zoom", {"percent": 100}))
    made.append(value("w:defaultTabStop", 567))
    made.append(value("w:characterSpacingControl", "doNotCompress"))
    mode = {
        "name": "compatibilityMode",
        "uri": "http://schemas.microsoft.com/office/word",
        "val": _WORD_2013,
    }
    made.append(element("w:compat", None, element("w:compatSetting", mode)))
    made.append(element("w:themeFontLang", {"val": language}))
    made.append(value("w:decimalSymbol", "."))
    made.append(value("w:listSeparator", ","))
    return made


@dataclass(frozen=True, slots=True)
class Furniture:
    """Headers and footers, by relationship."""

    upright: tuple[str, str]
    turned: tuple[str, str]
    first: tuple[str, str]

    def references(self, *, landscape: bool, first: bool) -> Iterator[_Element]:
        """Yield the references of a section."""
        top, bottom = self.turned if landscape else self.upright
        yield element("w:headerReference", {"type": "default", "r:id": top})
        if first:
            yield element("w:headerReference", {"type": "first", "r:id": self.first[0]})
        yield element("w:footerReference", {"type": "default", "r:id": bottom})
        if first:
            yield element("w:footerReference", {"type": "first", "r:id": self.first[1]})


def furnish(main: XmlPart, document: Document) -> Furniture:
    """Add the headers and footers of upright, turned and first pages."""

    def top(number: int, width: int, *, empty: bool = False) -> str:
        content = header(document, width, number, empty=empty)
        kind = RELATIONSHIP_TYPE.HEADER
        return add_part(main, f"header{number}", CONTENT_TYPE.WML_HEADER, kind, content)

    def bottom(number: int, width: int) -> str:
        content = footer(document, width)
        kind = RELATIONSHIP_TYPE.FOOTER
        return add_part(main, f"footer{number}", CONTENT_TYPE.WML_FOOTER, kind, content)

    return Furniture(
        upright=(top(1, PORTRAIT_WIDTH), bottom(1, PORTRAIT_WIDTH)),
        turned=(top(2, LANDSCAPE_WIDTH), bottom(2, LANDSCAPE_WIDTH)),
        first=(top(3, PORTRAIT_WIDTH, empty=True), bottom(3, PORTRAIT_WIDTH)),
    )
