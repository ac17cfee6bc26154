"""From the tokens of a Markdown parser to the markup of templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from markupsafe import escape

from ccs_author.render.addresses import address

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from markdown_it.token import Token

_WRAPPED: Final = {
    "bullet_list_open": "<ul>",
    "bullet_list_close": "</ul>",
    "ordered_list_close": "</ol>",
    "list_item_open": "<li>",
    "list_item_close": "</li>",
    "table_open": "<table>",
    "table_close": "</table>",
    "thead_open": "<thead>",
    "thead_close": "</thead>",
    "tbody_open": "<tbody>",
    "tbody_close": "</tbody>",
    "tr_open": "<tr>",
    "tr_close": "</tr>",
    "th_close": "</th>",
    "td_close": "</td>",
    "paragraph_close": "</p>",
    "heading_open": '<p role="lead"><strong>',
    "heading_close": "</strong></p>",
}
_ALIGNED: Final = {"text-align:center": ' align="center"', "text-align:right": ' align="right"'}
_EMPHASIS: Final = {"strong": "strong", "em": "em"}


def blocks(tokens: Sequence[Token], anchors: Collection[str]) -> str:
    """Return block tokens as markup."""
    return "".join(_blocks(tokens, anchors))


def _blocks(tokens: Sequence[Token], anchors: Collection[str]) -> Iterator[str]:
    quoted = 0
    in_heading = False
    for token in tokens:
        quoted += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type in {"heading_open", "heading_close"}:
            in_heading = token.nesting == 1
        if token.type == "inline":
            yield _Inline(anchors, strong=in_heading).write(token.children or ())
        else:
            yield _block(token, quoted=quoted > 0)


def _block(token: Token, *, quoted: bool) -> str:
    match token.type:
        case "paragraph_open":
            return '<p role="note">' if quoted else "<p>"
        case "ordered_list_open":
            return f'<ol start="{start_of(token)}">'
        case "th_open" | "td_open":
            return f"<{token.tag}{_ALIGNED.get(str(token.attrGet('style')), '')}>"
        case "fence" | "code_block":
            return f"<p>{_code_lines(token.info, token.content)}</p>"
        case _:
            return _WRAPPED.get(token.type, "")


def start_of(token: Token) -> int:
    """Return the number an ordered list begins with."""
    start = token.attrGet("start")
    return 1 if start is None else int(start)


def _code_lines(info: str, content: str) -> str:
    text = f"{info.strip()}\n{content}" if info.strip() else content
    lines = (line.replace(" ", "\u00a0") for line in text.rstrip("\n").split("\n"))
    return "<br/>".join(f"<code>{escape(line)}</code>" for line in lines)


def loses_cells(tokens: Sequence[Token], text: str) -> bool:
    """Tell whether a row has more cells than its table's head, which parsers drop."""
    lines = text.split("\n")
    shown: list[str] = []
    line = ""
    in_body = False
    for token in tokens:
        if token.type in {"tbody_open", "tbody_close"}:
            in_body = token.nesting == 1
        elif token.type == "tr_open":
            shown, line = [], lines[token.map[0]] if token.map else ""
        elif token.type == "inline":
            shown.append(token.content)
        elif token.type == "tr_close" and in_body and _marks(line) != _marks("".join(shown)):
            return True
    return False


def _marks(text: str) -> str:
    """Return what is read of a line, without what frames cells and quotations."""
    return "".join(mark for mark in text if not mark.isspace() and mark not in "|>\\")


class _Inline:
    """Writes the inline tokens of one block; the same look never opens twice."""

    def __init__(self, anchors: Collection[str], *, strong: bool) -> None:
        self._anchors = anchors
        self._open = {"strong": int(strong), "em": 0}
        self._closings: list[str] = []

    def write(self, tokens: Sequence[Token]) -> str:
        return "".join(self._token(token) for token in tokens)

    def _token(self, token: Token) -> str:
        match token.type:
            case "text" | "image":
                return escape(token.content)
            case "code_inline":
                return f"<code>{escape(token.content)}</code>"
            case "softbreak" | "hardbreak":
                return "\n" if token.type == "softbreak" else "<br/>"
            case "reference":
                return self._reference(token)
            case "link_open" | "link_close":
                return self._link(token)
            case _:
                return self._emphasis(token)

    def _emphasis(self, token: Token) -> str:
        if token.tag not in _EMPHASIS:
            return escape(token.content)
        before = self._open[token.tag]
        self._open[token.tag] += token.nesting
        outermost = (before if token.nesting == 1 else self._open[token.tag]) == 0
        return f"<{'/' if token.nesting < 0 else ''}{token.tag}>" if outermost else ""

    def _reference(self, token: Token) -> str:
        to, shown = str(token.meta["to"]), token.content
        if to not in self._anchors:
            return escape(shown or to)
        return f'<ref to="{escape(to)}">{escape(shown)}</ref>'

    def _link(self, token: Token) -> str:
        if token.nesting < 0:
            return self._closings.pop()
        href = str(token.attrGet("href") or "")
        if address(href) is not None:
            self._closings.append("</a>")
            return f'<a href="{escape(href)}">'
        self._closings.append(f" ({escape(href)})" if href else "")
        return ""
