"""One thing that pydantic refuses, with its location told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from ccs_author.load.expected import Trace
    from ccs_author.model import Route


class Refused(NamedTuple):
    """A refusal and where it was written."""

    detail: ErrorDetails
    trace: Trace

    @property
    def kind(self) -> str:
        """Pydantic's type of error."""
        return self.detail["type"]

    @property
    def route(self) -> Route:
        """The route of the value, or of the key that is unknown or missing."""
        return self.trace.route
