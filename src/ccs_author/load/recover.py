"""One YAML file becomes values and spans, also past syntax errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.load.yaml import Parsed, parse

if TYPE_CHECKING:
    from ccs_author.load.source import Source


def read(source: Source) -> Parsed:
    """Parse a file; what cannot be read is named in `lost`."""
    whole = parse(source)
    if isinstance(whole, Parsed):
        return whole
    # Only files with errors pay for the knowledge of errors.
    from ccs_author.load.salvage import salvage

    return salvage(source, whole)
