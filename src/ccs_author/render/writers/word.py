"""Documents as Word files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from ccs_author.document.labels import collect
from ccs_author.render.writers.body import Body
from ccs_author.render.writers.package import content_digest, packed, untouched
from ccs_author.render.writers.properties import add_properties
from ccs_author.render.writers.shell import add_part, empty_package, furnish, settings
from ccs_author.render.writers.state import Writing
from ccs_author.render.writers.styles import styles
from ccs_author.render.writers.theme import font_table, theme

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ccs_author.document import Document

__all__ = ["content_digest", "untouched", "write"]


def write(document: Document, *, pages: Mapping[str, int] | None = None) -> bytes:
    """Return `document` as a Word file, the same bytes each time.

    `pages` holds the page of each bookmark, where a program has laid the document out.
    Raises `TemplateError` for a reference to nothing and for two equal ids.
    """
    labels = collect(document)
    language = document.control.language
    package, main = empty_package()
    writing = Writing(labels, document.words, main, pages or {})
    body = Body(writing, furnish(main, document)).write(document.blocks)
    parts = {
        "styles": (CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES, styles(language)),
        "numbering": (
            CONTENT_TYPE.WML_NUMBERING,
            RELATIONSHIP_TYPE.NUMBERING,
            writing.numbering.element,
        ),
        "settings": (CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS, settings(language)),
        "fontTable": (CONTENT_TYPE.WML_FONT_TABLE, RELATIONSHIP_TYPE.FONT_TABLE, font_table()),
        "theme/theme1": (CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME, theme()),
    }
    for name, (kind, relation, content) in parts.items():
        add_part(main, name, kind, relation, content)
    main.element.append(body)
    add_properties(package, document.control)
    return packed(package)
