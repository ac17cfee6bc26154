"""`ccs render`: the strategy as a controlled Word document."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Exit, Option

from ccs_author.cli.exits import FAILURE, FINDINGS
from ccs_author.cli.output import columns, put, tell, wants_color
from ccs_author.cli.parameters import StrategyPath
from ccs_author.errors import OutputError

if TYPE_CHECKING:
    from ccs_author.check import Assessment
    from ccs_author.document import Document
    from ccs_author.load import Loaded
    from ccs_author.model import Strategy
    from ccs_author.render.ledgers import ClauseCoverage

FORMATS = ("docx", "text")
"""What `--format` may be."""

FINAL = ("approved", "effective")
"""The statuses in which a document may be final."""


def command(  # noqa: PLR0913 - one parameter an option
    path: StrategyPath = None,
    output: Annotated[
        Path | None,
        Option(
            "--output",
            "-o",
            help="The file to write.  [default: number and version of the document]",
        ),
    ] = None,
    format: Annotated[  # noqa: A002
        str, Option(help="docx, or text: the outline of the document, to read and compare.")
    ] = "docx",
    as_of: Annotated[
        str | None,
        Option(metavar="DATE", help="Check for this day.  [default: the day of the document]"),
    ] = None,
    *,
    final: Annotated[
        bool,
        Option("--final", help="Refuse unless approved or effective and free of errors."),
    ] = False,
    force: Annotated[
        bool, Option("--force", help="Overwrite a file that was changed by hand.")
    ] = False,
    coverage: Annotated[
        bool,
        Option("--coverage", help="Append the ledger that `ccs coverage` prints; it is long."),
    ] = False,
) -> None:
    """Write a strategy as a controlled Word document.

    The strategy is checked first. Errors that are open are listed in the document, with a
    clear mark on its cover. Files in `templates/` beside the strategy replace those of ccs,
    one by one.

    \b
    Examples:
      ccs render site.yaml
      ccs render examples/car-t --output car-t.docx
      ccs render --format text | less
      ccs render site.yaml --coverage

    \b
    Leaves with
      0  the document was written
      1  it was not: faults in the files, or --final is not met
      2  wrong usage, a file that cannot be opened, or a template that is wrong
      3  a failure of ccs itself
    """
    from ccs_author.cli.choice import chosen, day
    from ccs_author.cli.progress import progress
    from ccs_author.load import load

    chosen("--format", format, FORMATS)
    with progress("reading and checking"):
        loaded = load(path or Path())
        assessment = _assessed(loaded, day("--as-of", as_of) if as_of else None)
    if loaded.strategy is None or not loaded.sound:
        _report(assessment)
        raise Exit(FINDINGS)
    if final:
        _insist(loaded.strategy, assessment)
    target = output or (_place(loaded, loaded.strategy) if format == "docx" else None)
    _protect(target, format, force=force)
    with progress("writing the document"):
        document = _composed(loaded, loaded.strategy, assessment, coverage=coverage)
        content = _written(document, format)
    if target is None:
        put(content.decode())
    else:
        _keep(target, content)
        tell(_summary(target, document, assessment))
    if _troubles(assessment):
        raise Exit(FAILURE)


def _assessed(loaded: Loaded, asked: dt.date | None) -> Assessment:
    """Check for the day asked, or for the day of the document: a document knows no today."""
    from ccs_author.check import assess
    from ccs_author.rules import catalogue

    day = asked or (loaded.strategy.document.day if loaded.strategy else None)
    if day is not None:
        return assess(loaded, as_of=day)
    undated = [rule for rule in catalogue() if not rule.dated]
    return assess(loaded, as_of=dt.date.min, rules=undated)


def _composed(
    loaded: Loaded, strategy: Strategy, assessment: Assessment, *, coverage: bool
) -> Document:
    from ccs_author.cli.remarks import remarks, source_digest
    from ccs_author.render.compose import compose
    from ccs_author.rules import known_editions

    folder = loaded.path.parent
    return compose(
        strategy,
        tuple(remarks(assessment, folder)),
        folder,
        editions=known_editions(),
        coverage=_covered(loaded, assessment) if coverage else None,
        source_digest=source_digest(loaded, folder),
    )


def _covered(loaded: Loaded, assessment: Assessment) -> ClauseCoverage:
    from ccs_author.cli.ledgers import clause_coverage

    return clause_coverage(loaded, assessment)


def _written(document: Document, format_name: str) -> bytes:
    if format_name == "text":
        from ccs_author.document.outline import outline

        return outline(document).encode()
    from ccs_author.render.writers.word import write

    return write(document)


def _place(loaded: Loaded, strategy: Strategy) -> Path:
    from ccs_author.render.output import file_stem

    folder = loaded.path.resolve().parent.name
    return Path(f"{file_stem(strategy.document, folder)}.docx")


def _protect(target: Path | None, format_name: str, *, force: bool) -> None:
    if target is None:
        return
    from ccs_author.render.output import refuse_to_harm

    if format_name == "docx":
        from ccs_author.render.writers.word import untouched

        refuse_to_harm(target, untouched, force=force)
    else:
        refuse_to_harm(target, lambda _: False, force=force)


def _keep(target: Path, content: bytes) -> None:
    from ccs_author.cli.atomic import replace_file

    try:
        replace_file(target, content)
    except OSError as error:
        raise OutputError(f"{target.as_posix()} cannot be written: {error.strerror}") from error


def _insist(strategy: Strategy, assessment: Assessment) -> None:
    """Leave with the reasons, where the document is not fit to be final."""
    from ccs_author.rules import Severity

    reasons = []
    status = strategy.document.status
    if status not in FINAL:
        reasons.append(f"its status is `{status}`, and not {' or '.join(FINAL)}")
    errors = assessment.counts.get(Severity.ERROR, 0)
    if errors:
        stand = "stands" if errors == 1 else "stand"
        reasons.append(f"{_counted(errors, 'error')} {stand} open; `ccs validate` lists them")
    if assessment.ran("failed"):
        reasons.append("not every rule could be run")
    if reasons:
        tell("This document cannot be final:\n" + "\n".join(f"  - {each}" for each in reasons))
        raise Exit(FINDINGS)


def _report(assessment: Assessment) -> None:
    from ccs_author.report import Options, format_named

    options = Options(color=wants_color("auto", sys.stdout), width=columns(sys.stdout))
    put(format_named("text").write([assessment], options))
    tell("ccs: nothing was written: the files have faults, listed above")


def _summary(target: Path, document: Document, assessment: Assessment) -> str:
    from ccs_author.document.labels import collect
    from ccs_author.rules import Severity

    labels = collect(document)
    chapters = sum(each.level == 1 for each in labels.headings)
    open_findings = ", ".join(
        _counted(assessment.counts.get(severity, 0), severity.word)
        for severity in (Severity.ERROR, Severity.WARNING)
    )
    missing = sum(each.facts for each in assessment.missing)
    control = document.control
    parts = ", ".join(
        (
            _counted(chapters, "chapter"),
            _counted(len(labels.tables), "table"),
            _counted(len(labels.figures), "figure"),
        )
    )
    unstated = f"; {_counted(missing, 'fact')} that this draft does not state"
    return "\n".join(
        (
            f"Wrote {target.as_posix()}",
            f"  {control.status}, version {control.version}: {parts}",
            f"  Open: {open_findings}{unstated if missing else ''}",
        )
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _troubles(assessment: Assessment) -> bool:
    for run in assessment.ran("failed"):
        tell(f"ccs failed, and this is a defect of ccs: rule {run.rule}: {run.reason}")
    return bool(assessment.ran("failed"))
