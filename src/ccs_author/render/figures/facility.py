"""The facility as a graph: rooms by grade and pressure, doors with the step and the air."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ccs_author.model.quantity import plain
from ccs_author.render.figures.drawing import (
    INK,
    LINE,
    QUIET,
    Canvas,
    Drawing,
    breadth,
    fitted,
    wrapped,
)
from ccs_author.render.figures.layers import rows
from ccs_author.render.figures.links import Link, links
from ccs_author.render.figures.routes import AIR, TRACK, Plan, Point, Routes, height

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ccs_author.model import Strategy
    from ccs_author.model.facility import GradedSpace, Room

_MOST_IN_A_ROW: Final = 4
_MOST_SPACES: Final = 4
_PLAN: Final = Plan(box=144, gap=64, margin=34, width=34 * 2 + 4 * 144 + 3 * 64)
_FILLS: Final = {
    "A": "#9dbfe3",
    "B": "#bdd5ed",
    "C": "#d8e6f4",
    "D": "#ecf2f9",
    "CNC": "#f7f7f7",
    "NC": "#ffffff",
}
_SPACE_LINE: Final = 19
_LEGEND: Final = (
    ("", "door; the arrow shows where air flows"),
    ("7 4", "hatch, pass-through or other opening"),
    ("2 3", "emergency door"),
)


def facility(strategy: Strategy) -> Drawing | None:
    """Return the facility graph, or None where no two rooms are stated."""
    rooms = {room.id: room for room in strategy.premises.rooms}
    if len(rooms) < 2:  # noqa: PLR2004 - a graph needs two
        return None
    found = links(strategy)
    near: dict[str, set[str]] = {}
    for link in found:
        near.setdefault(link.inner, set()).add(link.outer)
        near.setdefault(link.outer, set()).add(link.inner)
    laid = rows(list(rooms.values()), near, _MOST_IN_A_ROW)
    picture = _Picture(rooms, strategy.spaces, laid, found)
    return Drawing(picture.svg(), alternative(rooms, found))


def alternative(rooms: Mapping[str, Room], found: Sequence[Link]) -> str:
    """Return the graph in words."""
    told = ", ".join(f"{room.id} {_grade(room)} {_pressure(room)}" for room in rooms.values())
    doors = "; ".join(f"{link.inner} to {link.outer}: {link.words}" for link in found)
    return (
        f"Facility graph of {len(rooms)} rooms and {len(found)} connections. "
        f"Rooms: {told}. Connections: {doors or 'none stated'}."
    )


class _Picture:
    """Draws rooms and links whose rows are known."""

    def __init__(
        self,
        rooms: Mapping[str, Room],
        spaces: Sequence[GradedSpace],
        laid: list[list[str]],
        found: Sequence[Link],
    ) -> None:
        self._rooms = rooms
        self._spaces = {
            code: [space for space in spaces if space.room == code] for code in rooms
        }
        self._laid = laid
        self._links = found
        pairs = [(link.inner, link.outer) for link in found]
        brief = {n for n, link in enumerate(found) if _fits_between(link.words)}
        self._routes = Routes(_PLAN, laid, pairs, brief)
        self._tops: list[float] = []
        self._heights = [max(self._box_height(code) for code in row) for row in laid]
        self._canvas = Canvas()

    def svg(self) -> str:
        y = _PLAN.margin
        for number, high in enumerate(self._heights):
            self._tops.append(y)
            y += high + height(self._routes.legs.get(number, ()))
        ends = [self._path(line) for line in range(len(self._links))]
        for link, points in zip(self._links, ends, strict=True):
            self._line(link, points)
        for code in self._rooms:
            self._room(code)
        for line, points in enumerate(ends):
            self._label(line, points)
        bottom = self._legend(y)
        return self._canvas.finished(_PLAN.width, bottom, "Facility graph")

    def _box_height(self, code: str) -> float:
        room = self._rooms[code]
        names = len(wrapped(room.name or "", _PLAN.box - 16, 11, 2))
        spaces = self._spaces[code]
        shown = min(len(spaces), _MOST_SPACES) + (len(spaces) > _MOST_SPACES)
        airlock = 1 if room.airlock else 0
        return 44 + 13 * names + 13 * airlock + _SPACE_LINE * shown + (5 if shown else 0)

    def _path(self, line: int) -> list[Point]:
        link = self._links[line]
        spots = {c: r for r, row in enumerate(self._laid) for c in row}
        if line in self._routes.straight:
            return self._straight(link)
        legs = [
            (channel, leg)
            for channel, held in sorted(self._routes.legs.items())
            for leg in held
            if leg.line == line
        ]
        upper, lower = sorted(
            (link.inner, link.outer), key=lambda c: (spots[c], self._laid[spots[c]].index(c))
        )
        y = self._tops[spots[upper]] + self._box_height(upper)
        points: list[Point] = [(legs[0][1].start, y)]
        for channel, leg in legs:
            track = self._tops[channel] + self._heights[channel] + AIR + TRACK * leg.track
            points += [(leg.start, track), (leg.end, track)]
        same = spots[upper] == spots[lower]
        end = self._tops[spots[lower]] + (self._box_height(lower) if same else 0)
        points.append((legs[-1][1].end, end))
        return points if upper == link.inner else points[::-1]

    def _straight(self, link: Link) -> list[Point]:
        one, other = (self._routes.left(code) for code in (link.inner, link.outer))
        row = next(r for r, held in enumerate(self._laid) if link.inner in held)
        y = self._tops[row] + 22
        if one < other:
            return [(one + _PLAN.box, y), (other, y)]
        return [(one, y), (other + _PLAN.box, y)]

    def _line(self, link: Link, points: Sequence[Point]) -> None:
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashes = {"stroke_dasharray": link.dashes} if link.dashes else {}
        self._canvas.shape(
            "polyline", points=path, fill="none", stroke=LINE, stroke_width=1.4, **dashes
        )
        if link.flow:
            self._arrow(points if link.flow > 0 else points[::-1])

    def _arrow(self, points: Sequence[Point]) -> None:
        (x0, y0), (x, y) = points[-2], points[-1]
        length = max(abs(x - x0) + abs(y - y0), 1)
        dx, dy = (x - x0) / length, (y - y0) / length
        left = (x - 9 * dx - 4.5 * dy, y - 9 * dy + 4.5 * dx)
        right = (x - 9 * dx + 4.5 * dy, y - 9 * dy - 4.5 * dx)
        corners = " ".join(f"{a:.1f},{b:.1f}" for a, b in ((x, y), left, right))
        self._canvas.shape("polygon", points=corners, fill=LINE)

    def _label(self, line: int, points: Sequence[Point]) -> None:
        words = self._links[line].words
        if line in self._routes.straight:
            (x0, y), (x1, _) = points[0], points[-1]
            for number, part in enumerate(words.split(", ")):
                at = y - 6 if number == 0 else y + 1 + 12 * number
                self._words((x0 + x1) / 2, at, part)
            return
        pairs = list(zip(points[1:-1:2], points[2:-1:2], strict=True))
        (x0, y), (x1, _) = max(pairs, key=lambda pair: abs(pair[0][0] - pair[1][0]))
        broad = breadth(words, 11) + 6
        x = min(max((x0 + x1) / 2, broad / 2 + 2), _PLAN.width - broad / 2 - 2)
        self._words(x, y + 4, words)

    def _words(self, x: float, y: float, words: str) -> None:
        broad = breadth(words, 11) + 4
        self._canvas.shape(
            "rect", x=x - broad / 2, y=y - 10, width=broad, height=13, fill="#ffffff"
        )
        self._canvas.text(x, y, words, 11, text_anchor="middle")

    def _room(self, code: str) -> None:
        room = self._rooms[code]
        row = next(r for r, held in enumerate(self._laid) if code in held)
        x, y, high = self._routes.left(code), self._tops[row], self._box_height(code)
        self._canvas.shape(
            "rect",
            x=x,
            y=y,
            width=_PLAN.box,
            height=high,
            rx=12 if room.airlock else 1,
            fill=_FILLS.get(room.grade or "", "#ffffff"),
            stroke=INK,
            stroke_width=1.3,
        )
        grade = _grade(room)
        self._canvas.text(x + _PLAN.box - 8, y + 17, grade, 11, text_anchor="end")
        space = _PLAN.box - 22 - breadth(grade, 11)
        name = fitted(code, space, 12.5, bold=True)
        self._canvas.text(x + 8, y + 17, name, 12.5, font_weight="bold")
        down = y + 32
        for part in wrapped(room.name or "", _PLAN.box - 16, 11, 2):
            self._canvas.text(x + 8, down, part, 11)
            down += 13
        if room.airlock:
            kind = f"{room.airlock.kind} airlock" if room.airlock.kind else "airlock"
            self._canvas.text(x + 8, down, kind, 11, font_style="italic")
            down += 13
        self._canvas.text(x + 8, down, _pressure(room), 11, fill=QUIET)
        self._held(code, x, down + 6)

    def _held(self, code: str, x: float, y: float) -> None:
        spaces = self._spaces[code]
        shown = [f"{s.id}  {s.grade or 'grade not stated'}" for s in spaces[:_MOST_SPACES]]
        if len(spaces) > _MOST_SPACES:
            shown.append(f"and {len(spaces) - _MOST_SPACES} more")
        for words in shown:
            self._canvas.shape(
                "rect",
                x=x + 8,
                y=y,
                width=_PLAN.box - 16,
                height=_SPACE_LINE - 3,
                fill="#ffffff",
                stroke=QUIET,
                stroke_width=0.8,
            )
            room = _PLAN.box - 26
            self._canvas.text(x + 13, y + 12, fitted(words, room, 10.5), 10.5)
            y += _SPACE_LINE

    def _legend(self, y: float) -> float:
        used = {link.dashes for link in self._links}
        y += 8
        for dashes, words in _LEGEND:
            if dashes not in used:
                continue
            given = {"stroke_dasharray": dashes} if dashes else {}
            x = _PLAN.margin
            self._canvas.shape(
                "line", x1=x, y1=y - 4, x2=x + 34, y2=y - 4, stroke=LINE, **given
            )
            self._canvas.text(x + 42, y, words, 11, fill=QUIET)
            y += 16
        words = "rounded box: airlock; white box inside a room: graded space"
        self._canvas.text(_PLAN.margin, y, words, 11, fill=QUIET)
        return y + 12


def _fits_between(words: str) -> bool:
    return all(breadth(part, 11) < _PLAN.gap - 2 for part in words.split(", "))


def _grade(room: Room) -> str:
    if room.grade is None:
        return "no grade"
    return room.grade if room.grade in {"CNC", "NC"} else f"grade {room.grade}"


def _pressure(room: Room) -> str:
    if room.pressure_pa is None:
        return "pressure not stated"
    return f"{plain(round(room.pressure_pa.value, 1))} Pa"
