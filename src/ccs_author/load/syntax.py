"""YAML syntax errors in the author's words.

A parser says where it gave up; the slip is often elsewhere. Each known slip is looked for in
the text around that point, and the advice shows the line as it should be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.load import slips_of_layout as layout
from ccs_author.load import slips_of_marks as marks
from ccs_author.load.scene import Reading, Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from ccs_author.load.source import Source
    from ccs_author.load.yaml import Unparsable

_SLIPS: tuple[Callable[[Scene], Reading | None], ...] = (
    marks.directive,
    marks.old_line_separator,
    layout.tab,
    marks.unclosed_quote,
    marks.runaway_quote,
    marks.text_after_quote,
    layout.missing_space,
    layout.colon_in_value,
    layout.too_deep_or_bare_line,
    layout.line_without_colon,
    marks.block_text,
    marks.escape,
    marks.open_bracket,
    marks.empty_item,
    marks.reserved_first_character,
    marks.closing_bracket,
    marks.text_after_bracket,
    layout.list_on_key_line,
    layout.list_or_keys,
    layout.misindented,
)
"""The more telling slips first."""


def explain(source: Source, unparsable: Unparsable) -> Reading:
    """Return what the author got wrong where a parser met an error."""
    scene = _scene(source, unparsable)
    for look in _SLIPS:
        reading = look(scene)
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
        min(base + context_mark.index, len(source.text)) if context_mark else at,
        unparsable.quoted,
        unparsable.bracket,
    )
