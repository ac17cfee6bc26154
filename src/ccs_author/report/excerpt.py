"""The lines of a file that a finding is about, with its stretch underlined."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ccs_author.report.screen import shown, width

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ccs_author.load import Place
    from ccs_author.report.paint import Paint

_LINE_END = re.compile(r"\r\n|\n|\r")
_LEAST_ROOM = 40


class Mark(NamedTuple):
    """A stretch to underline, and what to say about it."""

    place: Place
    note: str
    style: str
    sign: str


class Excerpts:
    """Shows stretches of the files of one strategy."""

    def __init__(self, sources: Mapping[str, str], paint: Paint, columns: int) -> None:
        self._sources = sources
        self._paint = paint
        self._columns = columns
        self._split: dict[str, list[str]] = {}

    def of(self, marks: Sequence[Mark]) -> Iterator[str]:
        """Yield the lines that hold the marks; the first mark is what it is all about."""
        margin = max(len(str(mark.place.line)) for mark in marks)
        files = dict.fromkeys(mark.place.file for mark in marks)
        for number, file in enumerate(files):
            here = [mark for mark in marks if mark.place.file == file]
            arrow = self._paint(":::" if number else "-->", "margin")
            yield f"{' ' * margin}{arrow} {shown(str(here[0].place))}"
            yield self._edge(margin)
            last = 0
            for mark in sorted(here, key=lambda mark: mark.place.line):
                text = self._line(file, mark.place.line)
                if text is not None:
                    room = max(_LEAST_ROOM, self._columns - margin - 3)
                    again = mark.place.line == last
                    yield from self._marked(mark, text, margin, room, again=again)
                last = mark.place.line

    def _marked(
        self, mark: Mark, text: str, margin: int, room: int, *, again: bool
    ) -> Iterator[str]:
        line, start, end = _fitted(text, mark.place, room)
        if not again:
            number = self._paint(f"{mark.place.line:>{margin}} |", "margin")
            yield f"{number} {line}".rstrip()
        signs = mark.sign * max(1, width(line[start:end]))
        note = f" {shown(mark.note)}" if mark.note else ""
        blank = " " * width(line[:start])
        yield f"{self._edge(margin)} {blank}{self._paint(signs + note, mark.style)}"

    def _edge(self, margin: int) -> str:
        return self._paint(f"{' ' * margin} |", "margin")

    def _line(self, file: str, number: int) -> str | None:
        if file not in self._split:
            self._split[file] = _LINE_END.split(self._sources.get(file, ""))
        lines = self._split[file]
        return lines[number - 1] if 0 < number <= len(lines) else None


def _fitted(text: str, place: Place, room: int) -> tuple[str, int, int]:
    """Return a line as shown, cut to the room there is, and where its stretch is in it."""
    column = min(place.column - 1, len(text))
    last = place.end_column - 1 if place.end_line == place.line else len(text.rstrip())
    # Only the neighbourhood is looked at: a line may have a million characters.
    first = max(0, column - room)
    upto = min(len(text), column + 2 * room)
    before, stretch = shown(text[first:column]), shown(text[column : min(last, upto)])
    line = before + stretch + shown(text[max(column, min(last, upto)) : upto])
    start, end = len(before), len(before) + len(stretch)
    if width(line) <= room and first == 0 and upto == len(text):
        return line, start, end
    low = max(0, start - room // 3)
    high = low + 1
    while high < len(line) and width(line[low : high + 1]) <= room - 2:
        high += 1
    ahead = "…" if low or first else ""
    behind = "…" if high < len(line) or upto < len(text) else ""
    shift = len(ahead) - low
    return ahead + line[low:high] + behind, start + shift, min(end, high) + shift
