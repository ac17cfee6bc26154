"""`ccs baseline`: keep the findings a site begins with, so that new ones stand out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Exit, Option

from ccs_author.cli.exits import FAILURE, FINDINGS
from ccs_author.cli.parameters import Day, StrategyPath
from ccs_author.errors import OutputError, SourceError

if TYPE_CHECKING:
    from ccs_author.check import Assessment


def command(
    path: StrategyPath = None,
    output: Annotated[
        Path | None,
        Option(
            "--output",
            "-o",
            help="The file to write.  [default: ccs-baseline.json beside the strategy]",
        ),
    ] = None,
    as_of: Day = None,
    *,
    force: Annotated[
        bool, Option("--force", help="Overwrite a file that was changed by hand.")
    ] = False,
) -> None:
    """Keep the findings that stand today, so that new ones stand out.

    From then on `ccs validate` counts the findings kept, tells which of them are fixed, and
    fails for new ones alone. Findings are kept by rule and by the ids of what they are
    about, so lines may move and messages change; a finding that becomes graver is new.
    Waived findings, and facts that a draft may still lack, are not kept. Faults in the
    files, broken references and waivers that do not count cannot be kept.

    \b
    Examples:
      ccs baseline
      ccs baseline examples/car-t
      ccs baseline -o audit-2026.json && ccs validate --baseline audit-2026.json

    \b
    Leaves with
      0  the baseline was written
      1  it was not: the files have faults
      2  wrong usage, or a file that cannot be read or written
      3  a failure of ccs itself
    """
    from ccs_author.check.baseline import NAME, entries, written
    from ccs_author.cli.choice import day
    from ccs_author.cli.output import tell
    from ccs_author.cli.question import Question, answered
    from ccs_author.load.find import strategy_file

    site = strategy_file(path or Path())
    target = output or site.parent / NAME
    _protect(target, force=force)
    assessment = answered(site, Question(day("--as-of", as_of), baselines=False))
    _insist(assessment)
    kept = entries(assessment)
    _keep(target, written(kept))
    told = "1 finding" if sum(kept.values()) == 1 else f"{sum(kept.values())} findings"
    tell(f"Wrote {target.as_posix()}: {told}, as of {assessment.as_of}{_further(assessment)}")


def _further(assessment: Assessment) -> str:
    others = sum(found.stands and found.kind not in _KEPT for found in assessment.findings)
    if not others:
        return ""
    return f"\n  {others} cannot be kept and must be mended: `ccs validate` lists them"


_KEPT = ("contradicts", "not stated")


def _insist(assessment: Assessment) -> None:
    from ccs_author.cli.output import tell

    if not assessment.sound:
        tell("ccs: nothing was written: the files have faults, and `ccs validate` lists them")
        raise Exit(FINDINGS)
    for run in assessment.ran("failed"):
        tell(f"ccs failed, and this is a defect of ccs: rule {run.rule}: {run.reason}")
        tell("Nothing was written: a baseline without that rule would be incomplete")
        raise Exit(FAILURE)


def _protect(target: Path, *, force: bool) -> None:
    from ccs_author.check.baseline import read

    if force or not target.exists():
        return
    try:
        kept = read(target.read_text(encoding="utf-8"), target.as_posix())
    except (SourceError, OSError, UnicodeDecodeError):
        told = f"{target.as_posix()} is no baseline; name another file, or use --force"
        raise OutputError(told) from None
    if not kept.untouched:
        raise OutputError(
            f"{target.as_posix()} was changed by hand; keep it, or use --force to overwrite it"
        )


def _keep(target: Path, text: str) -> None:
    from ccs_author.cli.atomic import replace_file

    try:
        replace_file(target, text.encode())
    except OSError as error:
        raise OutputError(f"{target.as_posix()} cannot be written: {error.strerror}") from None
