"""The strict markup that section templates are written in, and the blocks it means.

Blocks: h1-h6(id, numbered) p(role, id) ul ol(start) li table(widths, summary, id, role)
caption thead tbody tr(id) th td(colspan, rowspan, fill, align)
figure(src, alt, id, width, height) figcaption landscape pagebreak toc(levels) lot lof.
Inline: strong em sub sup code br a(href) ref(to). White space collapses as in HTML.
Anything else is an error, for a misspelt element must not lose its text silently.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree

from ccs_author.errors import TemplateError
from ccs_author.render.markup_blocks import Reader

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ccs_author.document import Blocks

_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def parse(xhtml: str, source: str, figures: Mapping[str, str] | None = None) -> Blocks:
    """Return the blocks that markup means.

    `source` names the template in errors; `figures` holds SVG text by the name that
    `figure@src` gives. Raises `TemplateError` with the line of the filled-in template.
    """
    text = _UNPRINTABLE.sub("\ufffd", xhtml)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(f"<ccs>{text}</ccs>".encode(), parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        raise TemplateError(
            f"{source}, line {line} as filled in: {error.msg}{_excerpt(text, line)}"
        ) from error
    return Reader(source, figures or {}).blocks(root)


def _excerpt(text: str, line: int) -> str:
    lines = text.split("\n")
    return f" in: {lines[line - 1].strip()[:80]}" if 0 < line <= len(lines) else ""
