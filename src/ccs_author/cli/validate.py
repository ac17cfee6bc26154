"""`ccs validate`: what is wrong in a strategy, and where."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Exit, Option

from ccs_author.cli.exits import FAILURE, FINDINGS, OK, USAGE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from ccs_author.check import Assessment
    from ccs_author.cli.several import Failed, Unread

THRESHOLDS = ("error", "warning", "info", "never")
"""What `--fail-on` may be."""

COLORS = ("auto", "always", "never")
"""What `--color` may be."""


def command(  # noqa: PLR0913 - one parameter an option
    paths: Annotated[
        list[Path] | None,
        Argument(
            metavar="[PATH]...",
            help="Strategies, or folders that hold some.  [default: this folder]",
        ),
    ] = None,
    format: Annotated[  # noqa: A002
        str, Option(metavar="FORMAT", help="text, concise, json, github or sarif.")
    ] = "text",
    fail_on: Annotated[
        str,
        Option(
            metavar="SEVERITY",
            help="Leave with 1 from this one on: error, warning, info, never.",
        ),
    ] = "error",
    as_of: Annotated[
        str | None, Option(metavar="DATE", help="Ask for this day.  [default: today]")
    ] = None,
    color: Annotated[
        str, Option(metavar="WHEN", help="Use colours: auto, always or never.")
    ] = "auto",
    *,
    everything: Annotated[
        bool, Option("--all", help="List the facts too that a draft may still lack.")
    ] = False,
) -> None:
    """Say what is wrong in a strategy, and where.

    Structure, ids and references are checked first, then the rules that the regulations
    in force at the site bring with them. Nothing is written but the report.

    \b
    Examples:
      ccs validate site.yaml
      ccs validate sites/ --fail-on warning
      ccs validate --format sarif > ccs.sarif

    \b
    Leaves with
      0  nothing was found at or above the threshold
      1  something was
      2  wrong usage, or a file that cannot be opened
      3  a failure of ccs itself
    """
    from ccs_author.cli.choice import chosen, day
    from ccs_author.report import format_named

    format_named(format)
    chosen("--fail-on", fail_on, THRESHOLDS)
    chosen("--color", color, COLORS)
    outcomes = _outcomes(paths or [Path()], day("--as-of", as_of))
    _report(outcomes, format, everything=everything, color=color)
    status = verdict(outcomes, fail_on)
    if status != OK:
        raise Exit(status)


def verdict(outcomes: Sequence[Assessment | Unread | Failed], fail_on: str) -> int:
    """Return the exit status that outcomes come to; the gravest one wins."""
    from ccs_author.check import Assessment
    from ccs_author.cli.several import Failed
    from ccs_author.rules import Severity

    least = None if fail_on == "never" else Severity[fail_on.upper()]
    statuses = {OK}
    for outcome in outcomes:
        if not isinstance(outcome, Assessment):
            statuses.add(FAILURE if isinstance(outcome, Failed) else USAGE)
        elif outcome.ran("failed"):
            statuses.add(FAILURE)
        elif least is not None and outcome.worst is not None and outcome.worst >= least:
            statuses.add(FINDINGS)
    return max(statuses)


def _outcomes(paths: Sequence[Path], as_of: dt.date) -> list[Assessment | Unread | Failed]:
    from ccs_author.cli.several import assessments, same_once

    files, unread = _files(paths)
    with _no_collection():
        return [*unread, *assessments(same_once(files), as_of)]


def _files(paths: Sequence[Path]) -> tuple[list[Path], list[Unread]]:
    from ccs_author.cli.several import Unread
    from ccs_author.errors import SourceError
    from ccs_author.load import find_strategies

    files: list[Path] = []
    unread: list[Unread] = []
    for path in paths:
        try:
            found = find_strategies(path)
        except SourceError as mistake:
            unread.append(Unread(str(mistake)))
            continue
        if not found:
            told = f"the folder {path.as_posix()} holds no strategy: no site.yaml in or below"
            unread.append(Unread(told))
        files += found
    return files, unread


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold off garbage collection: what is made here lives until the end of the program."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.enable()


def _report(
    outcomes: Sequence[Assessment | Unread | Failed],
    format_name: str,
    *,
    everything: bool,
    color: str,
) -> None:
    from ccs_author.check import Assessment
    from ccs_author.cli.output import columns, put, wants_color
    from ccs_author.report import Options, format_named

    options = Options(
        everything=everything,
        color=wants_color(color, sys.stdout),
        width=columns(sys.stdout),
        unread=tuple(each.told for each in outcomes if not isinstance(each, Assessment)),
    )
    found = [each for each in outcomes if isinstance(each, Assessment)]
    put(format_named(format_name).write(found, options))
    _tell_troubles(outcomes)


def _tell_troubles(outcomes: Sequence[Assessment | Unread | Failed]) -> None:
    from ccs_author.cli import DEBUG
    from ccs_author.cli.output import tell
    from ccs_author.cli.several import Failed, Unread

    for outcome in outcomes:
        if isinstance(outcome, Unread):
            tell(f"ccs: {outcome.told}")
        elif isinstance(outcome, Failed):
            tell(f"ccs failed, and this is a defect of ccs: {outcome.told}")
            tell(
                outcome.details
                if os.environ.get(DEBUG)
                else f"Set {DEBUG}=1 for the traceback, and please report it."
            )
        elif os.environ.get(DEBUG):
            for run in outcome.ran("failed"):
                tell(f"{run.rule}: {run.details}")
