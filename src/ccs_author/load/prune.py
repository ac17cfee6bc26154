"""Leaves out the faulty parts of what was written, so that the rest can be a strategy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ccs_author.load.span import Span
    from ccs_author.model import Route

Trie = dict["str | int", "Trie | None"]
"""What to leave out: step by step from the root; None means the whole of that step."""


class Pruning:
    """Routes to leave out, always counted as they were written."""

    def __init__(self) -> None:
        self.routes: set[Route] = set()
        self._trie: Trie = {}

    def leave_out(self, route: Route) -> None:
        """Add one route; it must not be the root."""
        self.routes.add(route)
        trie = self._trie
        for step in route[:-1]:
            below = trie.setdefault(step, {})
            if below is None:
                return
            trie = below
        trie[route[-1]] = None

    def as_written(self, route: Route) -> Route:
        """Return where a route of the pruned values was written."""
        trie: Trie | None = self._trie
        found: list[str | int] = []
        for step in route:
            written = step
            if isinstance(step, int) and trie:
                written = _nth_left(step, trie)
            found.append(written)
            trie = trie.get(written) if trie else None
        return tuple(found)

    def touches(self, route: Route) -> bool:
        """Whether anything at or below a route, as written, is left out."""
        return any(gone[: len(route)] == route for gone in self.routes)

    def apply(self, value: Any, span: Span) -> tuple[Any, Span]:
        """Return copies without what is left out; untouched parts are shared."""
        return _pruned(value, span, self._trie)


def _nth_left(index: int, trie: Trie) -> int:
    """Return the position of the item that is number `index` among those left."""
    position = -1
    left = index + 1
    while left:
        position += 1
        gone = position in trie and trie[position] is None
        left -= not gone
    return position


def _pruned(value: Any, span: Span, trie: Trie) -> tuple[Any, Span]:
    if isinstance(value, dict) and isinstance(span.kids, dict):
        values, kids = dict(value), dict(span.kids)
        for step, below in trie.items():
            if below is None:
                values.pop(step, None)
            elif step in values and isinstance(step, str):
                entry = kids[step]
                values[step], inner = _pruned(values[step], entry.value, below)
                kids[step] = entry._replace(value=inner)
        return values, span._replace(kids=kids)
    if isinstance(value, list) and isinstance(span.kids, list):
        left: list[tuple[Any, Span]] = []
        for index, pair in enumerate(zip(value, span.kids, strict=True)):
            if index not in trie:
                left.append(pair)
            elif (below := trie[index]) is not None:
                left.append(_pruned(*pair, below))
        return [item for item, _ in left], span._replace(kids=[kid for _, kid in left])
    return value, span
