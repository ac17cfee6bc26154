"""A strategy whose files have no faults, for commands that read it as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from ccs_author.check import Assessment
    from ccs_author.load import Loaded


def sound(path: Path, as_of: dt.date) -> tuple[Loaded, Assessment]:
    """Return a strategy with its assessment; raises `SourceError` for faulty files."""
    from ccs_author.check import assess
    from ccs_author.errors import SourceError
    from ccs_author.load import load

    loaded = load(path)
    if loaded.strategy is None or not loaded.sound:
        count = len(loaded.faults)
        told = "a fault" if count == 1 else f"{count} faults"
        file = path.as_posix()
        raise SourceError(f"{file} has {told}; `ccs validate` tells where, correct them first")
    return loaded, assess(loaded, as_of=as_of)
