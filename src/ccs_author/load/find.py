"""Finds the file that a strategy begins with."""

from __future__ import annotations

import os
from pathlib import Path

from ccs_author.errors import SourceError
from ccs_author.load.inside import reason

NAMES = ("site.yaml", "site.yml", "ccs.yaml", "ccs.yml")
"""Names a strategy's first file may have, the usual one first."""

_SKIPPED = ("node_modules", "__pycache__", "venv")


def strategy_file(path: Path) -> Path:
    """Return the first file of the strategy at `path`; raises `SourceError`."""
    try:
        is_folder = path.is_dir()
        names = os.listdir(path) if is_folder else ()  # noqa: PTH208  # only names matter
        exists = is_folder or os.path.lexists(path)
    except (OSError, ValueError):
        raise SourceError(f"{path.as_posix()} cannot be read") from None
    if not exists:
        raise SourceError(f"there is no file or folder {path.as_posix()}")
    if not is_folder:
        return path
    for name in NAMES:
        if name in names:
            return path / name
    raise SourceError(
        f"the folder {path.as_posix()} holds no {NAMES[0]}; name the file, or begin one"
    )


def find_strategies(path: Path) -> list[Path]:
    """Return the first file of each strategy at or below `path`, in order of path.

    A folder that holds a `site.yaml` is one strategy, whatever is below it. Hidden folders,
    virtual environments and links are not entered. Raises `SourceError` when `path` does
    not exist.
    """
    if not path.is_dir():
        return [strategy_file(path)]
    found: list[Path] = []
    for folder, inner, names in os.walk(path, onerror=_unreadable):
        chosen = next((name for name in NAMES if name in names), None)
        if chosen is not None:
            found.append(Path(folder) / chosen)
            inner.clear()
        inner[:] = sorted(name for name in inner if _entered(name))
    return sorted(found)


def _entered(folder: str) -> bool:
    return not folder.startswith(".") and folder not in _SKIPPED


def _unreadable(error: OSError) -> None:
    raise SourceError(f"{error.filename} cannot be read: {reason(error)}") from None
