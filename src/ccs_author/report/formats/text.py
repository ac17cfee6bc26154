"""Findings for people: the line, the caret, the clause and what to do, file by file."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ccs_author.report.excerpt import Excerpts, Mark
from ccs_author.report.format import Options, ReportFormat
from ccs_author.report.paint import OF_SEVERITY, Paint
from ccs_author.report.screen import one_line
from ccs_author.report.tally import counted, in_figures, summary
from ccs_author.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.check import Assessment, Finding


def _write(assessments: Sequence[Assessment], options: Options) -> str:
    lines: list[str] = []
    for assessment in assessments:
        lines += _Reader(assessment, options).lines()
        lines += [*summary(assessment, everything=options.everything), ""]
    if len(assessments) > 1:
        lines += [_altogether(assessments), ""]
    return "\n".join(lines)


text = ReportFormat("text", _write)


def _altogether(assessments: Sequence[Assessment]) -> str:
    counts = {severity: sum(a.counts[severity] for a in assessments) for severity in Severity}
    return f"{counted(len(assessments), 'document')} in all: {in_figures(counts)}"


class _Reader:
    """Tells the findings of one strategy."""

    def __init__(self, assessment: Assessment, options: Options) -> None:
        self._findings = tuple(assessment.listed(everything=options.everything))
        self._paint = Paint(color=options.color)
        self._excerpts = Excerpts(assessment.sources, self._paint, options.width)
        self._width = options.width
        self._advised: set[tuple[str, str]] = set()

    def lines(self) -> Iterator[str]:
        """Yield the findings, grouped by file."""
        for file, group in groupby(self._findings, key=lambda finding: finding.place.file):
            findings = tuple(group)
            title = f"{one_line(file)}: {counted(len(findings), 'finding')}"
            yield self._paint(title, "bold")
            yield ""
            for finding in findings:
                yield from self._told(finding)
                yield ""

    def _told(self, finding: Finding) -> Iterator[str]:
        style = "dim" if finding.waived or finding.known else OF_SEVERITY[finding.severity]
        margin = len(str(finding.place.line))
        head = f"{finding.severity.word}{_aside(finding)}[{finding.rule}]"
        message = self._paint(one_line(finding.message), "bold")
        yield f"{self._paint(head, style)}: {message}"
        marks = [Mark(finding.place, "", style, "^")]
        marks += [Mark(place, note, "margin", "-") for place, note in finding.labels]
        yield from self._excerpts.of(marks)
        margin = max(len(str(mark.place.line)) for mark in marks)
        for label, told in self._remarks(finding):
            yield from self._remark(label, told, margin)

    def _remarks(self, finding: Finding) -> Iterator[tuple[str, str]]:
        if finding.item and finding.kind in ("contradicts", "not stated"):
            yield "item", finding.item + (f", {finding.field}" if finding.field else "")
        for cited in finding.cites:
            subject = f", {cited.subject}" if cited.subject else ""
            yield "clause", f"{cited}{subject}"
        if finding.usual and finding.usual is not finding.severity:
            usual, now = finding.usual.word, finding.severity.word
            yield "level", f"{usual} under the regulations, {now} by the settings of the site"
        if finding.waived:
            by = finding.waived
            yield "waived", f"{by.rationale} ({by.approved_by}, {by.approved} to {by.expires})"
        elif finding.help:
            yield "to do", self._advice(finding.rule, finding.help)

    def _advice(self, rule: str, advice: str) -> str:
        # The general advice of a rule is long enough to be said but once.
        if (rule, advice) in self._advised:
            return "as above"
        self._advised.add((rule, advice))
        return advice

    def _remark(self, label: str, told: str, margin: int) -> Iterator[str]:
        lead = f"{' ' * margin} {self._paint('=', 'margin')} {label:<6}  "
        indent = " " * (margin + 11)
        from textwrap import wrap

        room = max(30, self._width - len(indent))
        first, *others = wrap(one_line(told), room, break_on_hyphens=False) or [""]
        yield lead + first
        yield from (indent + line for line in others)


def _aside(finding: Finding) -> str:
    if finding.known:
        return ", old "
    if finding.waived:
        return ", waived "
    return ", not stated " if finding.kind == "not stated" else ""
