"""Annotations for GitHub Actions, the gravest first, and the summary as plain text.

GitHub shows ten errors and ten warnings of a step, so order matters there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.report.format import Options, ReportFormat
from ccs_author.report.screen import one_line
from ccs_author.report.tally import summary
from ccs_author.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ccs_author.check import Assessment, Finding

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def _write(assessments: Sequence[Assessment], options: Options) -> str:
    findings = [
        finding
        for assessment in assessments
        for finding in assessment.listed(everything=options.everything)
    ]
    findings.sort(key=lambda finding: (not finding.counts, -finding.severity))
    lines = [f"::error title=unreadable::{_data(told)}" for told in options.unread]
    lines += [_annotation(finding) for finding in findings]
    for assessment in assessments:
        lines += summary(assessment, everything=options.everything)
    return "".join(f"{_harmless(line)}\n" for line in lines)


github = ReportFormat("github", _write)


def _annotation(finding: Finding) -> str:
    place = finding.place
    command = _COMMANDS[finding.severity] if finding.counts else "notice"
    position = f"line={place.line},endLine={place.end_line}"
    if place.line == place.end_line:
        position += f",col={place.column},endColumn={max(place.column, place.end_column - 1)}"
    aside = " (waived)" if finding.waived else " (old)" if finding.known else ""
    title = _property(finding.rule + aside)
    parts = [finding.message, "; ".join(str(cited) for cited in finding.cites)]
    parts.append(f"To do: {finding.help}" if finding.help and not finding.waived else "")
    told = "%0A".join(_data(part) for part in parts if part)
    return f"::{command} file={_property(place.file)},{position},title={title}::{told}"


def _data(value: str) -> str:
    return one_line(value).replace("%", "%25")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def _harmless(line: str) -> str:
    # The runner obeys an older form of commands wherever it stands in a line.
    return line.replace("##[", "# #[")
