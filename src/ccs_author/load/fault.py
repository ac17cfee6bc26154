"""A structural fault: something in the files that no strategy may contain."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ccs_author.load.places import Place


class Fault(NamedTuple):
    """What is wrong in a file, told in the author's words; always an error."""

    code: str
    """The kind of fault, a slug such as `duplicate-key`."""

    message: str
    """What is wrong, with the author's own words quoted."""

    place: Place
    """The stretch of text to look at."""

    help: str | None = None
    """What to do about it."""

    labels: tuple[tuple[Place, str], ...] = ()
    """Further places that explain the fault, each with a short note."""
