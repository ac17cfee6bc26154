"""Regular expressions that are compiled when they are first used.

Compiling takes longer than most uses, and a start that never asks should not pay for it.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """A regular expression, written as for `re.compile`."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place in a text that fits."""
        return self._compiled.search(text, start)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return what fits at the start."""
        return self._compiled.match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the whole text, if it fits."""
        return self._compiled.fullmatch(text)

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Yield each place that fits."""
        return self._compiled.finditer(text, start)

    def findall(self, text: str) -> list[str]:
        """Return what fits, or the one group of each place that does."""
        found: list[str] = self._compiled.findall(text)
        return found

    def split(self, text: str) -> list[str]:
        """Return what stands between the places that fit."""
        return [part or "" for part in self._compiled.split(text)]

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return the text with each place replaced."""
        return self._compiled.sub(by, text)
