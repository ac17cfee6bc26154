"""Slips of keys, lines and indentation.

Each function reads the text around an error for one slip, and returns None for another's.
"""

from __future__ import annotations

import re

from ccs_author.load.scene import KEYED, Reading, Scene, clip, corrected, indentation, quoted

_SPACELESS = re.compile(r"([ ]*(?:- +)*)([^\s:#\"'\[{]+):([^\s:/][^\n]*)$")
_TABBED = re.compile(r"[ ]*\t[ \t]*")


def tab(scene: Scene) -> Reading | None:
    """Find a line that is indented with a tab."""
    for offset in (scene.at, scene.opened):
        start, text = scene.line(offset)
        found = _TABBED.match(text)
        if found and found.end() < len(text):
            right = found[0].replace("\t", "  ") + text[found.end() :]
            return Reading(
                "this line is indented with a tab",
                start,
                start + found.end(),
                f"indent with spaces: `{clip(right)}`",
            )
    return None


def missing_space(scene: Scene) -> Reading | None:
    """Find a colon without a space after it: `grade:B`."""
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
                f"a space is missing after the colon in `{clip(text.strip())}`",
                start + found.start(2),
                start + len(text),
                f"write {corrected(right)}",
            )
    return None


def colon_in_value(scene: Scene) -> Reading | None:
    """Find an unquoted value that holds a colon and a space: `title: CCS: part 1`."""
    if "mapping values" not in scene.problem:
        return None
    start, text = scene.line(scene.at)
    found = KEYED.match(text)
    if not found or start + found.end() > scene.at:
        return None
    first, last, value = scene.value(scene.at)
    return Reading(
        f"`{clip(value)}` holds a colon followed by a space, so it looks like a second key",
        first,
        last,
        f"put the text in quotes: {corrected(text[: first - start] + quoted(value))}",
    )


def too_deep_or_bare_line(scene: Scene) -> Reading | None:
    """Find a key deeper than its neighbour, or a line without a colon above a key."""
    if "mapping values" not in scene.problem:
        return None
    start, text = scene.line(scene.at)
    before = scene.line_before(scene.at)
    if before is None:
        return None
    indent, indent_before = indentation(text), indentation(before[1])
    if not KEYED.match(before[1]) and indent <= indent_before:
        return _bare(*before)
    key = text.strip().partition(":")[0]
    return Reading(
        f"`{clip(key)}` is indented deeper than the line above, which already has a value",
        start + indent,
        start + indent + len(key),
        f"begin both lines in the same column: {corrected(text)}",
    )


def line_without_colon(scene: Scene) -> Reading | None:
    """Find a line that is no key and belongs to no text above."""
    if "expected ':'" not in scene.problem:
        return None
    return _bare(*scene.line(scene.opened))


def _bare(start: int, text: str) -> Reading:
    indent = indentation(text)
    return Reading(
        f"`{clip(text.strip())}` is neither a key with a colon nor part of the text above",
        start + indent,
        start + len(text),
        "write it as `key: value`, or indent it if it goes on with the text above",
    )


def list_on_key_line(scene: Scene) -> Reading | None:
    """Find a list that begins beside its key: `tags: - a`."""
    if "sequence entries are not allowed" not in scene.problem:
        return None
    return Reading(
        "a list cannot begin on the line of its key",
        scene.at,
        scene.at + 1,
        "begin it on the next line; if the dash is text, put the value in quotes",
    )


def list_or_keys(scene: Scene) -> Reading | None:
    """Find a key among list items, or a list item among keys."""
    start, text = scene.line(scene.at)
    shown = (start + indentation(text), start + len(text))
    dash = text.lstrip().startswith("-")
    if "'-' indicator" in scene.problem and not dash:
        message = f"`{clip(text.strip())}` stands where the next list item `- ` is expected"
        return Reading(
            message, *shown, "indent it as part of the item above, or begin it with `- `"
        )
    if "expected key" in scene.problem and dash:
        message = f"`{clip(text.strip())}` is a list item where a key is expected"
        return Reading(message, *shown, "indent it under the key it belongs to")
    return None


def misindented(scene: Scene) -> Reading | None:
    """Find a line that begins in a column where nothing above it begins."""
    if "expected" not in scene.problem or "block" not in scene.context:
        return None
    start, text = scene.line(scene.at)
    indent = indentation(text)
    if start + indent != scene.at:
        return None
    return Reading(
        f"this line begins in column {indent + 1}, where no line above it begins",
        start + indent,
        start + len(text),
        "begin it in the same column as the key or item it belongs beside",
    )
