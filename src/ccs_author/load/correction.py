"""How a line should have been written, for advice."""

from __future__ import annotations

_WIDE = 80


def quoted(text: str) -> str:
    """Return `text` as a quoted YAML value."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    doubled = text.replace("'", "''")
    return f"'{doubled}'"


def line_with(text: str) -> str:
    """Return a line of YAML as it is shown inside a sentence."""
    bare = text.strip()
    return f"`{bare if len(bare) <= _WIDE else bare[: _WIDE - 1] + '…'}`"
