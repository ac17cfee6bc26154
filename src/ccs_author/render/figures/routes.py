"""The lines between rooms: straight between neighbours, else through channels and gaps."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ccs_author.render.figures.layers import Rows

TRACK: Final = 18
"""Between the tracks of a channel, so that a label fits on each."""
AIR: Final = 16
"""Between a row of rooms and the first track of a channel."""
_LANE: Final = 8
_OUTSIDE: Final = 10
"""Beside the first and last room of a row."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plan:
    """Measures of the drawing."""

    box: float
    """Breadth of a room."""
    gap: float
    """Between two rooms of a row."""
    margin: float
    width: float


@dataclass(slots=True)
class Leg:
    """The part of a line that lies in one channel, from `start` to `end` along x."""

    line: int
    start: float
    end: float
    track: int = 0


@dataclass(slots=True)
class Routes:
    """Where each line between two rooms runs, before the heights of channels are known."""

    plan: Plan
    rows: Rows
    pairs: Sequence[tuple[str, str]]
    brief: set[int]
    """Lines whose words fit between two rooms of a row."""
    legs: dict[int, list[Leg]] = field(default_factory=lambda: defaultdict(list))
    """By channel; channel `n` lies below row `n`."""
    straight: set[int] = field(default_factory=set)
    _spot: dict[str, tuple[int, int]] = field(default_factory=dict)
    _lanes: dict[tuple[int, int], int] = field(default_factory=lambda: defaultdict(int))

    def __post_init__(self) -> None:
        self._spot = {c: (r, n) for r, row in enumerate(self.rows) for n, c in enumerate(row)}
        ports = self._ports()
        for line, pair in enumerate(self.pairs):
            if line in self.straight:
                continue
            upper, lower = sorted(pair, key=lambda code: self._spot[code])
            self._lead(line, upper, lower, ports)
        for legs in self.legs.values():
            for track, leg in enumerate(sorted(legs, key=_turn)):
                leg.track = track

    def left(self, code: str) -> float:
        """Return the left edge of a room."""
        row, index = self._spot[code]
        return self._edge(row, index)

    def _edge(self, row: int, index: int) -> float:
        count = len(self.rows[row])
        spread = count * self.plan.box + (count - 1) * self.plan.gap
        return (self.plan.width - spread) / 2 + index * (self.plan.box + self.plan.gap)

    def _centre(self, code: str) -> float:
        return self.left(code) + self.plan.box / 2

    def _ports(self) -> dict[tuple[int, str], float]:
        """Return where each line leaves each of its two rooms, along x."""
        wanted: dict[tuple[str, str], list[tuple[float, int]]] = defaultdict(list)
        for line, (one, other) in enumerate(self.pairs):
            upper, lower = sorted((one, other), key=lambda code: self._spot[code])
            (row, index), (below, beside) = self._spot[upper], self._spot[lower]
            if line in self.brief and row == below and abs(index - beside) == 1:
                self.straight.add(line)
                continue
            wanted[upper, "bottom"].append((self._centre(lower), line))
            side = "bottom" if row == below else "top"
            wanted[lower, side].append((self._centre(upper), line))
        found: dict[tuple[int, str], float] = {}
        for (code, side), lines in wanted.items():
            part = self.plan.box / (len(lines) + 1)
            shift = 4 if side == "top" else -4
            for place, (_, line) in enumerate(sorted(lines), 1):
                found[line, code] = self.left(code) + place * part + shift
        return found

    def _lead(
        self, line: int, upper: str, lower: str, ports: Mapping[tuple[int, str], float]
    ) -> None:
        first, last = self._spot[upper][0], self._spot[lower][0]
        x, target = ports[line, upper], ports[line, lower]
        for row in range(first + 1, last):
            through = self._gap(row, (x + target) / 2)
            self.legs[row - 1].append(Leg(line, x, through))
            x = through
        self.legs[max(first, last - 1)].append(Leg(line, x, target))

    def _gap(self, row: int, near: float) -> float:
        """Return a free lane through a row, as near as may be to `near`."""
        count = len(self.rows[row])
        edges = [self._edge(row, n) - self.plan.gap / 2 for n in range(1, count)]
        edges.insert(0, self._edge(row, 0) - _OUTSIDE)
        edges.append(self._edge(row, count - 1) + self.plan.box + _OUTSIDE)
        crowd = [3 * _LANE * self._lanes[row, n] for n in range(len(edges))]
        neighbours = {
            max(self._spot[a][1], self._spot[b][1])
            for line, (a, b) in enumerate(self.pairs)
            if line in self.straight and self._spot[a][0] == row
        }
        costs = [
            abs(edge - near) + crowd[n] + (self.plan.box / 2 if n in neighbours else 0)
            for n, edge in enumerate(edges)
        ]
        best = costs.index(min(costs))
        used = self._lanes[row, best]
        self._lanes[row, best] += 1
        if best in {0, count}:
            x = edges[best] + _LANE * used * (-1 if best == 0 else 1)
            return min(max(x, _OUTSIDE / 2), self.plan.width - _OUTSIDE / 2)
        return edges[best] + _LANE * ((used + 1) // 2) * (1 if used % 2 else -1)


def _turn(leg: Leg) -> tuple[float, float, int]:
    return min(leg.start, leg.end), max(leg.start, leg.end), leg.line


def height(legs: Iterable[Leg]) -> float:
    """Return how high a channel with these legs is."""
    return 2 * AIR + TRACK * max(len(list(legs)) - 1, 0)
