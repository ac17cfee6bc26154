"""YAML syntax errors in the author's words.

A parser says where it gave up; the slip is often elsewhere. Each reading below looks at the
text around that point for one kind of slip, and shows the line as it should be.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ccs_author.load.correction import line_with, quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from ccs_author.load.source import Source
    from ccs_author.load.yaml import Unparsable

_SPACELESS = re.compile(r"([ ]*(?:- +)*)([^\s:#\"'\[{]+):([^\s:/][^\n]*)$")
_KEYED = re.compile(r"([ ]*(?:- +)*)([^\s#\"'\[{][^:#\n]*?):[ \t]+(?=\S)")
_TABBED = re.compile(r"[ ]*\t[ \t]*")
_FRONT = re.compile(r"[ ]*(?:- +)*(?:[^\s#\"'\[{][^:\n]*:[ \t]+)?(?:- +)*")


class Reading(NamedTuple):
    """What a syntax error really is."""

    message: str
    start: int
    end: int
    help: str | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """A syntax error and the text around it; all offsets count from the file's beginning."""

    source: Source
    problem: str
    context: str
    at: int
    """Where the parser gave up."""
    opened: int
    """Where that began which it was reading; the same as `at` when it does not say."""
    quoted: tuple[int, int] | None
    """The quoted text that was read last before."""

    def line(self, offset: int) -> tuple[int, str]:
        """Return where the line begins that holds `offset`, and its text."""
        start = self.source.line_start(offset)
        return start, self.source.text[start : self.source.line_end(offset)]

    def line_before(self, offset: int) -> tuple[int, str] | None:
        """Return the nearest earlier line that is neither empty nor a comment."""
        start = self.source.line_start(offset)
        while start > 0:
            start, text = self.line(start - 1)
            if text.strip() and not text.lstrip().startswith("#"):
                return start, text
        return None

    def value(self, offset: int) -> tuple[int, int, str]:
        """Return where the value begins and ends in which `offset` lies, and its text."""
        start, text = self.line(offset)
        front = _FRONT.match(text)
        begin = front.end() if front else 0
        bare = re.sub(r"\s+#.*$", "", text[begin:])
        return start + begin, start + begin + len(bare), bare


def explain(source: Source, unparsable: Unparsable) -> Reading:
    """Return what the author got wrong where a parser met an error."""
    scene = _scene(source, unparsable)
    for read in _READINGS:
        reading = read(scene)
        if reading is not None:
            return reading
    start, text = scene.line(scene.at)
    blank = len(text) - len(text.lstrip())
    return Reading(
        "this line cannot be read as YAML",
        start + blank,
        start + max(len(text), blank + 1),
        "look at its quotes, brackets, colons and indentation",
    )


def _scene(source: Source, unparsable: Unparsable) -> Scene:
    error, base = unparsable.error, unparsable.base
    mark = getattr(error, "problem_mark", None)
    context_mark = getattr(error, "context_mark", None)
    at = base + mark.index if mark else base
    return Scene(
        source,
        str(getattr(error, "problem", "") or ""),
        str(getattr(error, "context", "") or ""),
        min(at, len(source.text)),
        base + context_mark.index if context_mark else at,
        unparsable.quoted,
    )


def _tab(scene: Scene) -> Reading | None:
    for offset in (scene.at, scene.opened):
        start, text = scene.line(offset)
        found = _TABBED.match(text)
        if found and found.end() < len(text):
            right = found[0].replace("\t", "  ") + text[found.end() :]
            return Reading(
                "this line is indented with a tab",
                start,
                start + found.end(),
                f"indent with spaces: `{_clip(right)}`",
            )
    return None


def _unclosed_quote(scene: Scene) -> Reading | None:
    if "quoted scalar" not in scene.context or "unexpected" not in scene.problem:
        return None
    start, text = scene.line(scene.opened)
    sign = text[scene.opened - start]
    return Reading(
        f"the quotation that begins here with {sign} is never closed",
        scene.opened,
        start + len(text),
        f"close it: {line_with(text + sign)}",
    )


def _runaway_quote(scene: Scene) -> Reading | None:
    """A quotation that was not closed on its line, and ended at a later one's first quote."""
    if scene.quoted is None:
        return None
    start, end = scene.quoted
    line_end = scene.source.line_end(start)
    if line_end >= end or not end <= scene.at <= scene.source.line_end(end):
        return None
    begin, text = scene.line(start)
    sign = text[start - begin]
    ends = scene.source.place(end, end).line
    return Reading(
        f"the quotation that begins here with {sign} goes on until line {ends}",
        start,
        line_end,
        f"close it: {line_with(text + sign)}",
    )


def _text_after_quote(scene: Scene) -> Reading | None:
    if scene.quoted is None or "expected" not in scene.problem or "flow" in scene.context:
        return None
    start, end = scene.quoted
    between = scene.source.text[end : scene.at]
    if between.strip(" \t") or scene.at >= scene.source.line_end(end):
        return None
    first, last, value = scene.value(start)
    if first != start:
        return None
    sign = value[:1]
    inner = value[1:-1] if value.endswith(sign) else value[1:].replace(sign, "", 1)
    return Reading(
        "text follows the closing quotation mark",
        first,
        last,
        f"quote the whole value: {quoted(inner)}",
    )


def _missing_space(scene: Scene) -> Reading | None:
    suspects = [scene.line(scene.opened), scene.line(scene.at)]
    before = scene.line_before(scene.at)
    if before:
        suspects.append(before)
    if "mapping values" not in scene.problem and "expected ':'" not in scene.problem:
        return None
    for start, text in suspects:
        found = _SPACELESS.match(text)
        if found:
            right = f"{found[1]}{found[2]}: {found[3]}"
            return Reading(
                f"a space is missing after the colon in `{_clip(text.strip())}`",
                start + found.start(2),
                start + len(text),
                f"write {line_with(right)}",
            )
    return None


def _colon_in_value(scene: Scene) -> Reading | None:
    if "mapping values" not in scene.problem:
        return None
    start, text = scene.line(scene.at)
    found = _KEYED.match(text)
    if not found or start + found.end() > scene.at:
        return None
    first, last, value = scene.value(scene.at)
    return Reading(
        f"`{_clip(value)}` holds a colon followed by a space, so it looks like a second key",
        first,
        last,
        f"put the text in quotes: {line_with(text[: first - start] + quoted(value))}",
    )


def _too_deep_or_bare_line(scene: Scene) -> Reading | None:
    if "mapping values" not in scene.problem:
        return None
    start, text = scene.line(scene.at)
    before = scene.line_before(scene.at)
    if before is None:
        return None
    indent, indent_before = _indent(text), _indent(before[1])
    if not _KEYED.match(before[1]) and indent <= indent_before:
        return _bare(*before)
    key = text.strip().partition(":")[0]
    return Reading(
        f"`{_clip(key)}` is indented deeper than the line above, which already has a value",
        start + indent,
        start + indent + len(key),
        f"begin both lines in the same column: {line_with(text)}",
    )


def _line_without_colon(scene: Scene) -> Reading | None:
    if "expected ':'" not in scene.problem:
        return None
    return _bare(*scene.line(scene.opened))


def _bare(start: int, text: str) -> Reading:
    indent = _indent(text)
    return Reading(
        f"`{_clip(text.strip())}` is neither a key with a colon nor part of the text above",
        start + indent,
        start + len(text),
        "write it as `key: value`, or indent it if it goes on with the text above",
    )


def _reserved_first_character(scene: Scene) -> Reading | None:
    start, end, value = scene.value(scene.at)
    reserved = "cannot start any token" in scene.problem or "alphabetic" in scene.problem
    reserved = reserved or "node content" in scene.problem
    reserved = reserved or "mapping keys are not allowed" in scene.problem
    # `*all of it*`: the parser takes the first word for an alias and stops at the next.
    starred = value.startswith(("*", "&")) and "expected" in scene.problem
    if not value or not (starred or (reserved and value[0] in "@`%*&,}]|>-?:")):
        return None
    line_start, text = scene.line(start)
    return Reading(
        f"a value cannot begin with `{value[0]}`",
        start,
        end,
        f"put it in quotes: {line_with(text[: start - line_start] + quoted(value))}",
    )


def _block_text(scene: Scene) -> Reading | None:
    if "block scalar" not in scene.context:
        return None
    start, end, value = scene.value(scene.opened)
    line_start, text = scene.line(start)
    front = text[: start - line_start]
    return Reading(
        f"after `{value[:1]}` the text has to begin on the next line",
        start,
        end,
        f"if it is part of the value, use quotes: {line_with(front + quoted(value))}",
    )


def _open_bracket(scene: Scene) -> Reading | None:
    if "flow" not in scene.context:
        return None
    sign = scene.source.text[scene.opened]
    closing = {"[": "]", "{": "}"}.get(sign)
    if closing is None or "node content" in scene.problem:
        return None
    line_start, line = scene.line(scene.opened)
    if scene.at > line_start + len(line):
        return Reading(
            f"the bracket {sign} that opens here is never closed",
            scene.opened,
            line_start + len(line),
            f"close it: {line_with(line + closing)}",
        )
    return Reading(
        f"a comma or the closing {closing} is missing before this",
        scene.at,
        scene.at + 1,
        "part the items by commas, and quote text that holds commas, colons or brackets",
    )


def _closing_bracket(scene: Scene) -> Reading | None:
    sign = scene.source.text[scene.at : scene.at + 1]
    if not sign or sign not in "]}":
        return None
    return Reading(
        f"this {sign} closes a bracket that was never opened",
        scene.at,
        scene.at + 1,
        "remove it, or put the text in quotes",
    )


def _escape(scene: Scene) -> Reading | None:
    if "escape" not in scene.problem and "hexadecimal" not in scene.problem:
        return None
    at = scene.source.text.rfind("\\", scene.opened, scene.at + 2)
    at = at if at >= 0 else scene.at
    found = scene.source.text[at : at + 2]
    return Reading(
        f"`{found}` means nothing in a text with double quotes",
        at,
        at + len(found),
        "use single quotes, or write the backslash twice",
    )


def _list_on_key_line(scene: Scene) -> Reading | None:
    if "sequence entries are not allowed" not in scene.problem:
        return None
    return Reading(
        "a list cannot begin on the line of its key",
        scene.at,
        scene.at + 1,
        "begin it on the next line; if the dash is text, put the value in quotes",
    )


def _list_or_keys(scene: Scene) -> Reading | None:
    start, text = scene.line(scene.at)
    shown = (start + _indent(text), start + len(text))
    dash = text.lstrip().startswith("-")
    if "'-' indicator" in scene.problem and not dash:
        message = f"`{_clip(text.strip())}` stands where the next list item `- ` is expected"
        return Reading(
            message, *shown, "indent it as part of the item above, or begin it with `- `"
        )
    if "expected key" in scene.problem and dash:
        message = f"`{_clip(text.strip())}` is a list item where a key is expected"
        return Reading(message, *shown, "indent it under the key it belongs to")
    return None


def _misindented(scene: Scene) -> Reading | None:
    if "expected" not in scene.problem or "block" not in scene.context:
        return None
    start, text = scene.line(scene.at)
    indent = _indent(text)
    if start + indent != scene.at:
        return None
    return Reading(
        f"this line begins in column {indent + 1}, where no line above it begins",
        start + indent,
        start + len(text),
        "begin it in the same column as the key or item it belongs beside",
    )


def _directive(scene: Scene) -> Reading | None:
    start, text = scene.line(scene.at)
    if not text.startswith("%"):
        return None
    return Reading(
        f"`{_clip(text)}` is not understood", start, start + len(text), "remove this line"
    )


def _old_line_separator(scene: Scene) -> Reading | None:
    found = re.compile("[\x85\u2028\u2029]").search(scene.source.text)
    if not found or scene.problem:
        return None
    return Reading(
        f"the line separator U+{ord(found[0]):04X} is not read in a file as long as this",
        found.start(),
        found.end(),
        "replace it by an ordinary end of line",
    )


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _clip(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


_READINGS: tuple[Callable[[Scene], Reading | None], ...] = (
    _directive,
    _old_line_separator,
    _tab,
    _unclosed_quote,
    _runaway_quote,
    _text_after_quote,
    _missing_space,
    _colon_in_value,
    _too_deep_or_bare_line,
    _line_without_colon,
    _block_text,
    _escape,
    _reserved_first_character,
    _open_bracket,
    _closing_bracket,
    _list_on_key_line,
    _list_or_keys,
    _misindented,
)
