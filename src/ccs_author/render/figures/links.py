"""Connections between rooms as the facility graph shows them, one for each pair of rooms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ccs_author.model.facility import Room
from ccs_author.model.quantity import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ccs_author.model import Strategy
    from ccs_author.model.facility import Door

_DASHES: Final = {"door": "", "sliding door": "", "emergency door": "2 3"}
_OPENING: Final = "7 4"


@dataclass(frozen=True, slots=True)
class Link:
    """All doors and openings between two rooms."""

    inner: str
    outer: str
    words: str
    """What they are, where no plain door, and the pressure step."""
    flow: int
    """1 where air flows from `inner` to `outer`, -1 for the other way, 0 where unknown."""
    dashes: str


def links(strategy: Strategy) -> list[Link]:
    """Return the connections between rooms that the strategy knows, in its order."""
    by_pair: dict[frozenset[str], list[Door]] = {}
    for door in strategy.premises.doors:
        pair = frozenset(door.between)
        if len(pair) == len(door.between) and all(strategy.find(c, Room) for c in pair):
            by_pair.setdefault(pair, []).append(door)
    return [_link(doors, strategy) for doors in by_pair.values()]


def _link(doors: Sequence[Door], strategy: Strategy) -> Link:
    inner, outer = doors[0].between
    step = _step(doors[0], strategy)
    kinds = list(dict.fromkeys(door.kind for door in doors))
    named = [] if kinds == ["door"] else kinds
    pascal = "not stated" if step is None else f"{plain(round(abs(step), 1))} Pa"
    return Link(
        inner,
        outer,
        ", ".join((*named, pascal)),
        0 if not step else 1 if step > 0 else -1,
        _DASHES.get(kinds[0], _OPENING),
    )


def _step(door: Door, strategy: Strategy) -> float | None:
    if door.pressure_set_pa is not None:
        return door.pressure_set_pa.value
    one, other = (strategy.find(code, Room) for code in door.between)
    if one is None or other is None or one.pressure_pa is None or other.pressure_pa is None:
        return None
    return one.pressure_pa.value - other.pressure_pa.value
