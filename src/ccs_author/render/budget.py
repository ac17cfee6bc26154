"""How much a template may do: work and text are counted, so that a hostile one ends soon.

Counting is used and not a clock, for the same template must always end the same way.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Final

from jinja2.exceptions import SecurityError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST_STEPS: Final = 3_000_000
"""Turns of loops and calls in one document."""

MOST_CHARACTERS: Final = 400_000_000
"""Characters that all captured pieces of text of one document hold together."""

LONGEST_TEXT: Final = 60_000_000
"""Characters of a single piece of text."""

LARGEST_NUMBER: Final = 10**15

_COUNTED: Final = (str, tuple, list, dict)


class Budget:
    """Counts the work of all templates of one document.

    Every method raises `SecurityError` when a limit is passed.
    """

    def __init__(self, steps: int = MOST_STEPS, characters: int = MOST_CHARACTERS) -> None:
        self._steps = steps
        self._characters = characters

    def spend(self, steps: int = 1) -> None:
        """Count work."""
        self._steps -= steps
        if self._steps < 0:
            raise SecurityError("it does not end: too many turns of loops and calls")

    def counted(self, values: Iterable[Any]) -> Iterator[Any]:
        """Yield `values`, counting each."""
        for value in values:
            self.spend()
            yield value

    def joined(self, pieces: Iterable[str]) -> str:
        """Return pieces of text as one, counting its characters."""
        held = list(pieces)
        length = sum(map(len, held))
        self._characters -= length
        if length > LONGEST_TEXT or self._characters < 0:
            raise SecurityError("it makes too much text")
        return "".join(held)

    def charging(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Return a filter that counts the length of what it works on."""

        @wraps(function)
        def charged(*given: Any, **named: Any) -> Any:
            self.spend(1 + sum(len(part) for part in given if isinstance(part, _COUNTED)))
            return function(*given, **named)

        return charged


def arithmetic(operator: str, left: Any, right: Any, result: Callable[[], Any]) -> Any:
    """Return `result()` for an operation on numbers of modest size.

    Raises `SecurityError` for powers, for anything but numbers and for huge ones: the text
    `"a" * 1000000000` fills a machine's memory in one operation.
    """
    sides = (left, right)
    if operator == "**" or not all(isinstance(side, int | float) for side in sides):
        raise SecurityError(f'"{operator}" works on numbers only; join text with "~"')
    if any(abs(side) > LARGEST_NUMBER for side in sides):
        raise SecurityError(f'"{operator}" works on numbers up to {LARGEST_NUMBER:.0e} only')
    return result()
