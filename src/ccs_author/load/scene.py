"""The text around a YAML syntax error."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ccs_author.load.source import Source

KEYED = re.compile(r"([ ]*(?:- +)*)([^\s#\"'\[{][^:#\n]*?):[ \t]+(?=\S)")
"""A line that begins with a key and a value."""

_FRONT = re.compile(r"[ ]*(?:- +)*(?:[^\s#\"'\[{][^:\n]*:[ \t]+)?(?:- +)*")
_WIDE = 80


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
    bracket: int | None
    """The bracket within which the parser gave up."""

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


def clip(text: str, most: int = 60) -> str:
    """Return `text`, shortened to at most `most` characters."""
    return text if len(text) <= most else text[: most - 1] + "…"


def indentation(text: str) -> int:
    """Return how many spaces a line begins with."""
    return len(text) - len(text.lstrip(" "))


def quoted(text: str) -> str:
    """Return `text` as a quoted YAML value."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def corrected(line: str) -> str:
    """Return a corrected line as it is shown inside a sentence."""
    return f"`{clip(line.strip(), _WIDE)}`"
