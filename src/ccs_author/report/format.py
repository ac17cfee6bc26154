"""What a report format is, and where they are found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import NamedTuple

from ccs_author.check import Assessment
from ccs_author.discovery import modules
from ccs_author.errors import UsageError

_FORMATS = "ccs_author.report.formats"


class Options(NamedTuple):
    """What a reader asks of a report."""

    everything: bool = False
    """Whether to list the facts that a draft may still lack, one by one."""

    color: bool = False
    """Whether colours may be used."""

    width: int = 96
    """The columns of the reader's screen."""

    unread: tuple[str, ...] = ()
    """What could not be read at all, told in a sentence each."""


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A way to write assessments: a module of `formats` holds one, and is named like it."""

    name: str
    """What `--format` calls it."""

    write: Callable[[Sequence[Assessment], Options], str]
    """Returns the report as text, with a line end at its end."""


@cache
def format_names() -> tuple[str, ...]:
    """Return the names of all formats, in order."""
    return tuple(name.rpartition(".")[2] for name in modules(_FORMATS))


def format_named(name: str) -> ReportFormat:
    """Return the format with that name; raises `UsageError` when there is none."""
    if name in format_names():
        # Only the wanted one is imported: the others would cost the start-up.
        found = vars(import_module(f"{_FORMATS}.{name}")).values()
        return next(each for each in found if isinstance(each, ReportFormat))
    from ccs_author.load.nearest import did_you_mean

    advice = did_you_mean(name, format_names()) or f"it can be {', '.join(format_names())}"
    raise UsageError(f"`{name}` is no report format; {advice}")
