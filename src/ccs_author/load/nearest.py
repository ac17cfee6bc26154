"""Which known words an unknown one may have meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALIKE = 0.6
_CLOSE = 0.15


def nearest(word: str, known: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Return the words of `known` that are most like `word`, the likeliest first."""
    # Costs 19 ms to import, and clean files never need it.
    from rapidfuzz.distance import DamerauLevenshtein

    plain = _plain(word)
    scored = []
    for candidate in dict.fromkeys(known):
        other = _plain(candidate)
        score = DamerauLevenshtein.normalized_similarity(plain, other, score_cutoff=_ALIKE)
        if score:
            scored.append((-score, other[:1] != plain[:1], candidate))
    scored.sort()
    best = scored[0][0] if scored else 0
    return tuple(word for score, _, word in scored[:most] if score <= best + _CLOSE)


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Return the question `did you mean …?`, when some known word is alike."""
    found = [f"`{candidate}`" for candidate in nearest(word, known)]
    if not found:
        return None
    *others, last = found
    return f"did you mean {', '.join(others) + ' or ' if others else ''}{last}?"


def _plain(word: str) -> str:
    return word.casefold().replace("-", " ").replace("_", " ")
