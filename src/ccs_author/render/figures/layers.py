"""Which room stands where: rows by grade and pressure, neighbours near one another."""

from __future__ import annotations

from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING, Final

from ccs_author.model.vocabulary import GRADE_ORDER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ccs_author.model.facility import Room

_SWEEPS: Final = 8

Rows = list[list[str]]


def rows(rooms: Sequence[Room], links: Mapping[str, set[str]], most: int) -> Rows:
    """Return the ids of rooms row by row, the cleanest first, at most `most` in a row."""
    made: Rows = []
    for _, same in groupby(sorted(rooms, key=_rank), key=lambda room: room.grade):
        held = [room.id for room in same]
        count = ceil(len(held) / most)
        size = ceil(len(held) / count)
        made.extend(held[start : start + size] for start in range(0, len(held), size))
    for sweep in range(_SWEEPS):
        _sort(made, links, downwards=sweep % 2 == 0)
    return made


def _rank(room: Room) -> tuple[int, float, str]:
    grade = -1 if room.grade is None else GRADE_ORDER[room.grade]
    pressure = float("-inf") if room.pressure_pa is None else room.pressure_pa.value
    return -grade, -pressure, room.id


def _sort(made: Rows, links: Mapping[str, set[str]], *, downwards: bool) -> None:
    """Order each row by where the neighbours of its rooms stand."""
    for row in made if downwards else reversed(made):
        spots = {
            code: (index + 0.5) / len(each) for each in made for index, code in enumerate(each)
        }
        row.sort(key=lambda code: (_middle(code, links, spots), code))


def _middle(code: str, links: Mapping[str, set[str]], spots: Mapping[str, float]) -> float:
    near = [spots[other] for other in links.get(code, ()) if other in spots]
    # A room among its neighbours moves half-way only, so that a row settles.
    return (sum(near) / len(near) + spots[code]) / 2 if near else spots[code]
