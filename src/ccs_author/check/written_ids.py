"""Ids in the text of files, for when parts of a strategy could not be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ccs_author.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

_ID = r"[A-Za-z][A-Za-z0-9]*(?:[-._/][A-Za-z0-9]+)*"
_IN_YAML = Pattern(rf"""(?:^|[\s{{,])["']?id["']?\s*:\s*["']?({_ID})""", re.MULTILINE)
_IN_A_TABLE = Pattern(rf'(?:^|[,;\t"])({_ID})(?=[,;\t"\r\n]|$)', re.MULTILINE)


def written_ids(sources: Mapping[str, str]) -> frozenset[str]:
    """Return all that looks like the id of a record, readable or not.

    A reference to a record that was left out because of a fault is not dangling.
    """
    return frozenset(
        found
        for name, text in sources.items()
        for found in (_IN_A_TABLE if name.endswith(".csv") else _IN_YAML).findall(text)
    )
