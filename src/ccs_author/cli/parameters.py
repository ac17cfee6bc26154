"""Parameters that several commands have in common."""

from pathlib import Path
from typing import Annotated

from typer import Argument, Option

StrategyPath = Annotated[
    Path | None,
    Argument(metavar="[PATH]", help="A strategy, or its folder.  [default: this folder]"),
]
"""The strategy that a command is about."""

Day = Annotated[str | None, Option(metavar="DATE", help="Ask for this day.  [default: today]")]
"""The day for which a command asks."""
