"""Slips of quotation marks, brackets and other signs.

Each function reads the text around an error for one slip, and returns None for another's.
"""

from __future__ import annotations

import re

from ccs_author.load.scene import Reading, Scene, clip, corrected, quoted

_OLD_LINE_END = re.compile("[\x85\u2028\u2029]")


def directive(scene: Scene) -> Reading | None:
    """Find a line such as `%YAML 1.3`."""
    start, text = scene.line(scene.at)
    if not text.startswith("%"):
        return None
    return Reading(
        f"`{clip(text)}` is not understood", start, start + len(text), "remove this line"
    )


def old_line_separator(scene: Scene) -> Reading | None:
    """Find a separator that keeps a long file from the fast parser."""
    found = _OLD_LINE_END.search(scene.source.text)
    if not found or scene.problem:
        return None
    return Reading(
        f"the line separator U+{ord(found[0]):04X} is not read in a file as long as this",
        found.start(),
        found.end(),
        "replace it by an ordinary end of line",
    )


def unclosed_quote(scene: Scene) -> Reading | None:
    """Find a quotation that is never closed."""
    if "quoted scalar" not in scene.context or "unexpected" not in scene.problem:
        return None
    start, text = scene.line(scene.opened)
    sign = text[scene.opened - start :][:1]
    return Reading(
        f"the quotation that begins here with {sign} is never closed",
        scene.opened,
        start + len(text),
        f"close it: {corrected(text + sign)}",
    )


def runaway_quote(scene: Scene) -> Reading | None:
    """Find an unclosed quotation that ended at the first quote of a later line."""
    if scene.quoted is None:
        return None
    start, end = scene.quoted
    line_end = scene.source.line_end(start)
    if line_end >= end or not end <= scene.at <= scene.source.line_end(end):
        return None
    begin, text = scene.line(start)
    sign = text[start - begin :][:1]
    ends = scene.source.place(end, end).line
    return Reading(
        f"the quotation that begins here with {sign} goes on until line {ends}",
        start,
        line_end,
        f"close it: {corrected(text + sign)}",
    )


def text_after_quote(scene: Scene) -> Reading | None:
    """Find text behind a closed quotation: `'it's'`."""
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


def block_text(scene: Scene) -> Reading | None:
    """Find text on the line of a `>` or `|`: `limit: > 5 um`."""
    if "block scalar" not in scene.context:
        return None
    start, end, value = scene.value(scene.opened)
    line_start, text = scene.line(start)
    front = text[: start - line_start]
    return Reading(
        f"after `{value[:1]}` the text has to begin on the next line",
        start,
        end,
        f"if it is part of the value, use quotes: {corrected(front + quoted(value))}",
    )


def escape(scene: Scene) -> Reading | None:
    r"""Find a backslash that means nothing: `"C:\data"`."""
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


def reserved_first_character(scene: Scene) -> Reading | None:
    """Find a value that begins with a sign YAML keeps for itself: `@`, `%`, `*`."""
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
        f"put it in quotes: {corrected(text[: start - line_start] + quoted(value))}",
    )


def open_bracket(scene: Scene) -> Reading | None:
    """Find a bracket that is not closed, or a missing comma within it."""
    if "flow" not in scene.context or scene.bracket is None:
        return None
    sign = scene.source.text[scene.bracket]
    closing = "]" if sign == "[" else "}"
    line_start, line = scene.line(scene.bracket)
    end = line_start + len(line)
    if scene.at >= end:
        return Reading(
            f"the bracket {sign} that opens here is never closed",
            scene.bracket,
            end,
            f"close it: {corrected(line.rstrip(' ,') + closing)}",
        )
    if "node content" in scene.problem:
        return None
    return Reading(
        f"a comma or the closing {closing} is missing before this",
        scene.at,
        scene.at + 1,
        "part the items by commas, and quote text that holds commas, colons or brackets",
    )


def empty_item(scene: Scene) -> Reading | None:
    """Find two commas in a row: `[1,,2]`."""
    if "node content" not in scene.problem or scene.bracket is None:
        return None
    if scene.source.text[scene.at : scene.at + 1] != ",":
        return None
    return Reading(
        "an item is missing before this comma", scene.at, scene.at + 1, "remove the comma"
    )


def text_after_bracket(scene: Scene) -> Reading | None:
    """Find text behind a closed bracket: `[x] y`."""
    start, end, value = scene.value(scene.at)
    if "expected key" not in scene.problem or value[:1] not in ("[", "{") or scene.at <= start:
        return None
    line_start, line = scene.line(start)
    return Reading(
        "text follows the closing bracket",
        start,
        end,
        f"put the whole in quotes: {corrected(line[: start - line_start] + quoted(value))}",
    )


def closing_bracket(scene: Scene) -> Reading | None:
    """Find a closing bracket without an opening one."""
    sign = scene.source.text[scene.at : scene.at + 1]
    if not sign or sign not in "]}":
        return None
    return Reading(
        f"this {sign} closes a bracket that was never opened",
        scene.at,
        scene.at + 1,
        "remove it, or put the text in quotes",
    )
