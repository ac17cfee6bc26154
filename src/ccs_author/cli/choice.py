"""Values of options, read in one way for all commands."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ccs_author.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence


def chosen(option: str, value: str, choices: Sequence[str]) -> str:
    """Return a value if it is one of the choices; raises `UsageError` otherwise."""
    if value in choices:
        return value
    from ccs_author.load.nearest import did_you_mean

    advice = did_you_mean(value, choices) or f"it can be {', '.join(choices)}"
    raise UsageError(f"{option} cannot be `{value}`; {advice}")


def day(option: str, value: str | None) -> dt.date:
    """Return the day that an option names, or today; raises `UsageError`."""
    if value is None:
        # Commands alone may look at the clock: reports print the day they are for.
        return dt.datetime.now().astimezone().date()
    try:
        if len(value) == len("2026-09-01"):
            return dt.date.fromisoformat(value)
    except ValueError:
        pass
    raise UsageError(f"{option} expects a date such as 2026-09-01, found `{value}`")
