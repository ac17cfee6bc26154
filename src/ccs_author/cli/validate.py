"""`ccs validate`: what is wrong in a strategy, and where."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Argument, Exit, Option

from ccs_author.cli.exits import FAILURE, FINDINGS, OK, USAGE
from ccs_author.cli.parameters import Day
from ccs_author.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.check import Assessment
    from ccs_author.cli.question import Question
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
        str | None,
        Option(
            metavar="SEVERITY",
            help="Leave with 1 from this one on: error, warning, info, never.  "
            "[default: as ccs.toml says, else error]",
        ),
    ] = None,
    as_of: Day = None,
    color: Annotated[
        str, Option(metavar="WHEN", help="Use colours: auto, always or never.")
    ] = "auto",
    *,
    rule: Annotated[
        list[str] | None,
        Option(metavar="ID", help="Run this rule, and others so named, alone."),
    ] = None,
    ignore: Annotated[
        list[str] | None, Option(metavar="ID", help="Leave this rule out, this time.")
    ] = None,
    regulation: Annotated[
        list[str] | None,
        Option(
            metavar="EDITION[=STANDING]",
            help="Check under this one, and others so named, instead of those listed.",
        ),
    ] = None,
    against: Annotated[
        str | None,
        Option(metavar="EDITION", help="Tell what would change if this one were binding too."),
    ] = None,
    baseline: Annotated[
        Path | None,
        Option(metavar="FILE", help="The baseline.  [default: ccs-baseline.json, if beside]"),
    ] = None,
    instead: Annotated[
        bool, Option("--instead", help="With --against: that one alone, not that one too.")
    ] = False,
    no_baseline: Annotated[
        bool, Option("--no-baseline", help="Count old findings like new ones.")
    ] = False,
    no_waivers: Annotated[
        bool, Option("--no-waivers", help="Let no waiver count, as for an audit.")
    ] = False,
    no_settings: Annotated[bool, Option("--no-settings", help="Leave ccs.toml aside.")] = False,
    everything: Annotated[
        bool,
        Option("--all", help="List old findings too, and facts that a draft may still lack."),
    ] = False,
) -> None:
    """Say what is wrong in a strategy, and where.

    Structure, ids and references are checked first, then the rules that the regulations
    in force at the site bring with them. Nothing is written but the report.

    Beside a strategy, `ccs.toml` may set the severity of rules, each with a reason, and
    `ccs-baseline.json` holds the findings a site began with: see `ccs baseline`.

    \b
    Examples:
      ccs validate site.yaml
      ccs validate sites/ --fail-on warning
      ccs validate --format sarif > ccs.sarif
      ccs validate --rule pressure-step --rule airlock-entry
      ccs validate --no-waivers --no-settings --no-baseline
      ccs validate --regulation pics-annex-2a-2023
      ccs validate --regulation eu-part-iv-2017 --regulation eu-annex-1-2022=benchmark
      ccs validate --against eu-annex-1-2022

    \b
    Leaves with
      0  nothing was found at or above the threshold
      1  something was; with --against: the files have faults
      2  wrong usage, or a file that cannot be opened
      3  a failure of ccs itself
    """
    _import_from_below()
    from ccs_author.cli.choice import day
    from ccs_author.cli.question import Question, regulations_named, rules_named

    _refuse_unknown_words(format, fail_on, color)
    _refuse_contradictions(baseline, against, no_baseline=no_baseline, instead=instead)
    question = Question(
        day("--as-of", as_of),
        rules_named("--rule", rule),
        rules_named("--ignore", ignore),
        regulations_named("--regulation", regulation),
        waivers=not no_waivers,
        settings=not no_settings,
        baseline=baseline,
        baselines=not no_baseline and against is None,
    )
    if against is not None:
        from ccs_author.cli.against import compare

        status = compare(
            paths or [Path()], question, against, format, alone=instead, everything=everything
        )
    else:
        outcomes = _outcomes(paths or [Path()], question)
        _report(outcomes, format, everything=everything, color=color)
        status = verdict(outcomes, fail_on)
    if status != OK:
        raise Exit(status)


def _import_from_below() -> None:
    """Import each layer after those it rests on, so that no import waits in another.

    Deep in nested imports Python 3.11 stands at the end of a piece of its stack, and asks the
    system for the next piece, and gives it back, hundreds of times.
    """
    for layer in ("model.base", "model", "rules", "load", "check", "report"):
        import_module(f"ccs_author.{layer}")


def _refuse_unknown_words(format_name: str, fail_on: str | None, color: str) -> None:
    from ccs_author.cli.choice import chosen
    from ccs_author.report import format_named

    format_named(format_name)
    chosen("--fail-on", fail_on or "error", THRESHOLDS)
    chosen("--color", color, COLORS)


def _refuse_contradictions(
    baseline: Path | None, against: str | None, *, no_baseline: bool, instead: bool
) -> None:
    if baseline is not None and (no_baseline or against is not None):
        other = "--no-baseline" if no_baseline else "--against"
        raise UsageError(f"--baseline and {other} exclude each other")
    if instead and against is None:
        raise UsageError("--instead goes with --against")


def verdict(outcomes: Sequence[Assessment | Unread | Failed], fail_on: str | None) -> int:
    """Return the exit status that outcomes come to; the gravest one wins.

    Where no threshold is asked for, the settings beside a strategy name it, else `error`.
    """
    from ccs_author.check import Assessment
    from ccs_author.cli.several import Failed

    statuses = {OK}
    for outcome in outcomes:
        if not isinstance(outcome, Assessment):
            statuses.add(FAILURE if isinstance(outcome, Failed) else USAGE)
        elif outcome.ran("failed"):
            statuses.add(FAILURE)
        elif _reaches(outcome, fail_on):
            statuses.add(FINDINGS)
    return max(statuses)


def _reaches(assessment: Assessment, fail_on: str | None) -> bool:
    from ccs_author.rules import Severity

    settings = assessment.terms.settings
    threshold = fail_on or (settings.fail_on if settings else None) or "error"
    worst = assessment.worst
    return threshold != "never" and worst is not None and worst >= Severity[threshold.upper()]


def _outcomes(paths: Sequence[Path], question: Question) -> list[Assessment | Unread | Failed]:
    from ccs_author.cli.several import assessments, same_once

    files, unread = files_at(paths)
    several = same_once(files)
    if question.baseline is not None and len(several) > 1:
        raise UsageError(
            f"--baseline names one file, and there are {len(several)} strategies; put each "
            "one's `ccs-baseline.json` beside it"
        )
    with _no_collection():
        return [*unread, *assessments(several, question)]


def files_at(paths: Sequence[Path]) -> tuple[list[Path], list[Unread]]:
    """Return the strategies at some paths, and what cannot be read there."""
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
    tell_troubles(outcomes)


def tell_troubles(outcomes: Sequence[Assessment | Unread | Failed]) -> None:
    """Tell on standard error what could not be read, and where we failed."""
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
