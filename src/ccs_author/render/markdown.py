"""Authors' Markdown as the markup of templates.

Paragraphs, lists, emphasis, code, links, tables, quotations and `[[id]]` cross
references. Raw HTML is text like any other. A heading becomes a bold line, for a
statement must not disturb the numbering of chapters.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from markupsafe import escape

if TYPE_CHECKING:
    from collections.abc import Collection

    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

_NESTING: Final = 60
_HIGHEST: Final = 32_000
# Definitions of links vanish from the text, and an author's "[1]: ..." must not.
_OFF: Final = ["html_block", "html_inline", "reference"]
_REFERENCE: Final = re.compile(r"\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]")
_PLAIN: Final = re.compile(r"(?!\s|[-+=]|\d+[.)])[^\\`*_\[\]<>&!#|~\n]*(?<!\s)")


def to_markup(text: str, anchors: Collection[str] = frozenset()) -> str:
    """Return Markdown `text` as safely escaped blocks of markup.

    `[[id]]` refers to `id` where `anchors` holds it, and is plain text elsewhere.
    """
    if _PLAIN.fullmatch(text):
        return f"<p>{escape(text)}</p>" if text else ""
    from ccs_author.render.markdown_tokens import blocks, loses_cells

    tokens = _parser().parse(text)
    if any(_beyond_print(token) for token in tokens) or loses_cells(tokens, text):
        return f"<p>{_lines(text)}</p>"
    return blocks(tokens, anchors)


def _lines(text: str) -> str:
    return "<br/>".join(escape(line) for line in text.split("\n"))


def _beyond_print(token: Token) -> bool:
    # The parser drops what is nested deeper, and Word counts no further: the text as it
    # was typed loses nothing.
    if token.type == "ordered_list_open":
        from ccs_author.render.markdown_tokens import start_of

        return start_of(token) > _HIGHEST
    return token.level >= _NESTING - 1


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _NESTING})
    parser.enable("table").disable(_OFF)
    parser.inline.ruler.before("link", "reference", _reference)
    return parser


def _reference(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  # markdown-it's shape
    found = _REFERENCE.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("reference", "", 0)
        token.content = (found[2] or "").strip()
        token.meta = {"to": found[1].strip()}
    state.pos = found.end()
    return True
