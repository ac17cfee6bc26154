"""What is known of a list or mapping while it is being read."""

from __future__ import annotations

from typing import Any


class Frame:
    """A list or mapping that is being read; with neither, the file itself."""

    __slots__ = ("anchor", "key", "kids", "last", "refused", "size", "start", "values")

    def __init__(self, values: Any, kids: Any, start: int, anchor: str | None) -> None:
        self.values = values
        self.kids = kids
        self.start = start
        self.anchor = anchor
        self.key: tuple[str, int, int] | None = None
        self.last = start
        self.refused = False
        self.size = 1
