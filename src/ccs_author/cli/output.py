"""What the command line writes: results on standard output, all else on standard error."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO

LEAST_COLUMNS = 60
MOST_COLUMNS = 160
USUAL_COLUMNS = 96


def put(text: str) -> None:
    """Write a result to standard output, in UTF-8 wherever we are.

    A reader that has seen enough (`ccs validate | head`) is no error.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Whatever is flushed at exit goes nowhere, instead of failing once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(text: str) -> None:
    """Write a line about the work itself to standard error, harmless to a terminal."""
    from ccs_author.report.screen import shown

    told = "\n".join(map(shown, text.split("\n")))
    sys.stderr.write(f"{told.encode('utf-8', 'backslashreplace').decode()}\n")
    sys.stderr.flush()


def wants_color(choice: str, stream: TextIO) -> bool:
    """Return whether to use colours: as chosen, else as the environment and stream say."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO) -> bool:
    """Return whether a person reads this stream as it is written."""
    try:
        return stream.isatty()
    except ValueError:
        return False


def columns(stream: TextIO) -> int:
    """Return how wide a report may be: the terminal's width, or a fixed one in a file."""
    if not is_terminal(stream):
        return USUAL_COLUMNS
    try:
        wide = os.get_terminal_size(stream.fileno()).columns
    except OSError:
        return USUAL_COLUMNS
    return max(LEAST_COLUMNS, min(wide, MOST_COLUMNS))
