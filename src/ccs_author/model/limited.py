"""Limits of what a field may hold.

Pydantic's own marks (`StringConstraints`, `Strict`, `Field`) say the same, but importing them
takes as long as validating a small strategy: see `deferred`.
"""

from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema


class Limited:
    """Marks a field with limits, named as in pydantic's core schema: `max_length`."""

    def __init__(self, **limits: Any) -> None:
        self.limits = limits

    def __repr__(self) -> str:
        return (
            f"Limited({', '.join(f'{name}={limit!r}' for name, limit in self.limits.items())})"
        )

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Add the limits to what the type itself asks."""
        limited: Any = {**handler(source), **self.limits}
        found: CoreSchema = limited
        return found
