"""A word to whoever waits at a terminal for longer than a second."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ccs_author.cli.output import is_terminal

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE_S = 1.0
_ERASE = "\r\x1b[K"


@contextmanager
def progress(doing: str) -> Iterator[None]:
    """Say what is being done on standard error, if it takes longer than a second."""
    if not is_terminal(sys.stderr):
        yield
        return
    from threading import Timer

    said: list[str] = []

    def say() -> None:
        said.append(doing)
        sys.stderr.write(f"{doing} …")
        sys.stderr.flush()

    timer = Timer(PATIENCE_S, say)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if said:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
