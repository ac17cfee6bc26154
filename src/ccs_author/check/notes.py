"""What the checks before the rules yield: like a rule's gap, with its route."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ccs_author.load import Place
    from ccs_author.model import Route


class Note(NamedTuple):
    """Something wrong with an id, a reference, a mark or a word of ours."""

    check: str
    """The check it comes from, by its id."""

    message: str
    """What is wrong, in the author's words."""

    route: Route
    """The value it is about."""

    help: str | None = None
    """What to do about it."""

    key: bool = False
    """Whether to look at the key instead of the value."""

    other: tuple[Route, str] | None = None
    """A second value that explains it, and a short note on it."""

    at: Place | None = None
    """A narrower place than the value has, where it is known."""
