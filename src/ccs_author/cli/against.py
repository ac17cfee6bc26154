"""`ccs validate --against`: what another regulation would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.cli.exits import FAILURE, FINDINGS, OK, USAGE
from ccs_author.errors import CcsError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ccs_author.check.difference import Difference
    from ccs_author.cli.question import Question
    from ccs_author.model import Strategy
    from ccs_author.model.site import RegulationInForce

FORMATS = ("text", "json")
"""What `--format` may be here."""


def compare(  # noqa: PLR0913 - what the command was asked
    paths: Sequence[Path],
    question: Question,
    edition: str,
    format_name: str,
    *,
    alone: bool,
    everything: bool,
) -> int:
    """Tell what would change if an edition were binding, and return the exit status.

    `alone` puts it in the place of the regulations; otherwise it joins them.
    """
    from ccs_author.cli.output import put, tell
    from ccs_author.cli.question import regulations_named
    from ccs_author.cli.several import Unread, same_once
    from ccs_author.cli.validate import files_at, tell_troubles
    from ccs_author.report.difference import as_data, as_text

    if format_name not in FORMATS:
        raise UsageError(f"--against is told as text or json, not as {format_name}")
    (wanted,) = regulations_named("--against", [edition])
    files, unread = files_at(paths)
    found: list[Difference] = []
    for file in same_once(files):
        try:
            found.append(_compared(file, question, wanted, alone=alone))
        except CcsError as mistake:
            unread.append(Unread(str(mistake)))
    write = as_data if format_name == "json" else as_text
    put(write(found, everything=everything))
    tell_troubles(unread)
    for each in found:
        for run in (*each.before.ran("failed"), *each.after.ran("failed")):
            tell(f"ccs failed, and this is a defect of ccs: rule {run.rule}: {run.reason}")
    return max([OK, *(USAGE for _ in unread), *map(_status, found)])


def _compared(
    file: Path, question: Question, wanted: RegulationInForce, *, alone: bool
) -> Difference:
    from ccs_author.check import assess
    from ccs_author.check.difference import difference
    from ccs_author.cli.question import terms
    from ccs_author.load import load

    loaded = load(file)
    usual = terms(loaded, question)
    others = () if alone else _others(loaded.strategy, question, wanted)
    asked = usual._replace(regulations=(*others, wanted))
    before = assess(loaded, as_of=question.as_of, terms=usual)
    return difference(before, assess(loaded, as_of=question.as_of, terms=asked))


def _others(
    strategy: Strategy | None, question: Question, wanted: RegulationInForce
) -> tuple[RegulationInForce, ...]:
    listed = question.regulations or (strategy.regulations if strategy else ())
    return tuple(each for each in listed if each.edition != wanted.edition)


def _status(found: Difference) -> int:
    if found.before.ran("failed") or found.after.ran("failed"):
        return FAILURE
    return OK if found.before.sound else FINDINGS
