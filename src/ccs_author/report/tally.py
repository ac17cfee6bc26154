"""What was looked at and what was found, in figures and plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.model import Strategy
from ccs_author.report.conditions import conditions
from ccs_author.report.screen import one_line
from ccs_author.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ccs_author.check import Assessment, InForce, RuleRun

_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}
_TENS = ("", "x")
_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_INDENT = "  "
_LABEL = 13


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: `1 error`, `2 errors`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def in_figures(counts: Mapping[Severity, int]) -> str:
    """Return how many findings of each severity there are."""
    return ", ".join(counted(counts[severity], noun) for severity, noun in _NOUNS.items())


def heading(assessment: Assessment) -> str:
    """Return the document and the day it was checked for."""
    document = assessment.document
    if document is None:
        return f"{one_line(assessment.file)}, as of {assessment.as_of}"
    name = document.number or document.title or assessment.file
    version = f", version {document.version}" if document.version else ""
    return one_line(f"{name}{version}, {document.status}, as of {assessment.as_of}")


def summary(assessment: Assessment, *, everything: bool = False) -> Iterator[str]:
    """Yield the summary of one strategy, line by line."""
    yield heading(assessment)
    yield _row("looked at", _looked_at(assessment))
    if assessment.document is not None:
        yield from _rows("regulations", _regulations(assessment.regulations))
    yield _row("rules", rules_in_figures(assessment.runs))
    yield from _labelled(conditions(assessment, everything=everything))
    for run in assessment.ran("failed"):
        yield _row("", f"`{run.rule}` failed, a defect of ccs: {one_line(run.reason or '')}")
    yield _row("found", _found(assessment))
    if assessment.missing:
        yield from _missing(assessment, everything=everything)


def rules_in_figures(runs: Sequence[RuleRun]) -> str:
    """Return what became of the rules."""
    kinds = ("ran", "not applicable", "switched off", "left out", "failed", "not run")
    numbers = {kind: sum(run.outcome == kind for run in runs) for kind in kinds}
    if runs and numbers["not run"] == len(runs):
        return f"{len(runs)} not run, because the files have faults: correct those first"
    told = [f"{number} {kind}" for kind, number in numbers.items() if number or kind == "ran"]
    return ", ".join(told)


def _looked_at(assessment: Assessment) -> str:
    files = counted(len(assessment.sources), "file")
    return f"{files}, {counted(assessment.records, 'record')}"


def _regulations(in_force: Sequence[InForce]) -> list[str]:
    if not in_force:
        return [
            "none listed, so few rules apply: name the site's under `regulations:`",
        ]
    return [
        f"{each.short}, {each.standing}{f', by {each.by}' if each.by else ''}"
        for each in in_force
    ]


def _found(assessment: Assessment) -> str:
    old = assessment.baseline.known if assessment.baseline else 0
    aside = f"; {assessment.waived} waived" if assessment.waived else ""
    aside += f"; {old} old" if old else ""
    if not any(assessment.counts.values()):
        nothing = "nothing new that stands" if old else "nothing that stands"
        return f"{nothing}{aside}" if aside else "nothing to report"
    return in_figures(assessment.counts) + aside


def _missing(assessment: Assessment, *, everything: bool) -> Iterator[str]:
    facts = sum(each.facts for each in assessment.missing)
    listed = "listed above" if everything else "`--all` lists them"
    told = f"{counted(facts, 'fact')} that a draft may still lack ({listed})"
    yield _row("not stated", told)
    names = [_part(each.element) for each in assessment.missing]
    longest = max(len(name) for name in names)
    digits = len(str(max(each.facts for each in assessment.missing)))
    for name, each in zip(names, assessment.missing, strict=True):
        later = f", {counted(each.errors, 'error')} once in review" if each.errors else ""
        yield _row("", f"{name:<{longest}}  {each.facts:>{digits}}{later}")


def _part(key: str) -> str:
    if key in Strategy.ELEMENTS:
        tens, ones = divmod(Strategy.ELEMENTS.index(key) + 1, 10)
        return f"{_TENS[tens] + _ONES[ones]:>4}. {key.replace('_', ' ')}"
    return f"      {key.replace('_', ' ') or 'the whole'}"


def _labelled(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    last = ""
    for label, text in rows:
        yield _row("" if label == last else label, text)
        last = label or last


def _rows(label: str, texts: Sequence[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield _row("" if number else label, text)


def _row(label: str, text: str) -> str:
    return f"{_INDENT}{label:<{_LABEL}}{text}".rstrip()
