"""One file of a strategy, as text."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from ccs_author.load.fault import Fault
from ccs_author.load.places import Place

_LINE_END = re.compile(r"\r\n|\n|\r")


class Source:
    """A file's text, its number among the files, and its name as shown to people."""

    def __init__(self, number: int, name: str, text: str) -> None:
        self.number = number
        self.name = name
        self.text = text

    @cached_property
    def _starts(self) -> list[int]:
        """Offsets at which the lines begin."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    def place(self, start: int, end: int) -> Place:
        """Return the place of the text from offset `start` up to offset `end`."""
        line, column = self._position(start)
        end_line, end_column = self._position(max(start, end))
        return Place(self.name, line, column, end_line, end_column)

    def first_line(self, start: int, end: int) -> Place:
        """Return the place of that part of a stretch that lies on its first line."""
        return self.place(start, min(end, self.line_end(start)))

    def line_start(self, offset: int) -> int:
        """Return where the line begins that holds `offset`."""
        return self._starts[bisect_right(self._starts, offset) - 1]

    def line_end(self, offset: int) -> int:
        """Return where the line ends that holds `offset`, without blanks at its end."""
        start = self.line_start(offset)
        index = bisect_right(self._starts, offset)
        end = self._starts[index] if index < len(self._starts) else len(self.text)
        return start + len(self.text[start:end].rstrip())

    def fault(
        self,
        code: str,
        message: str,
        stretch: tuple[int, int],
        help: str | None = None,  # noqa: A002
        labels: tuple[tuple[int, int, str], ...] = (),
    ) -> Fault:
        """Return a fault of this file; places are given as offsets."""
        notes = tuple((self.place(start, end), note) for start, end, note in labels)
        return Fault(code, message, self.place(*stretch), help, notes)

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
