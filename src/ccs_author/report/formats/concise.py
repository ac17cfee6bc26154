"""One line a finding, for grep and for editors that jump to places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.report.conditions import terms_told
from ccs_author.report.format import Options, ReportFormat
from ccs_author.report.screen import one_line
from ccs_author.report.tally import in_figures, rules_in_figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.check import Assessment, Finding


def _write(assessments: Sequence[Assessment], options: Options) -> str:
    return "".join(
        f"{line}\n" for assessment in assessments for line in _lines(assessment, options)
    )


concise = ReportFormat("concise", _write)


def _lines(assessment: Assessment, options: Options) -> Iterator[str]:
    for finding in assessment.listed(everything=options.everything):
        yield _line(finding)
    for label, told in terms_told(assessment):
        yield f"{one_line(assessment.file)}: {label}: {told}"
    facts = sum(each.facts for each in assessment.missing)
    draft = f"; {facts} not stated yet" if facts else ""
    waived = f"; {assessment.waived} waived" if assessment.waived else ""
    if assessment.baseline:
        fixed = sum(assessment.baseline.fixed.values())
        waived += f"; {assessment.baseline.known} old, {fixed} fixed"
    figures = in_figures(assessment.counts)
    rules = rules_in_figures(assessment.runs)
    yield f"{one_line(assessment.file)}: {figures}{waived}{draft}; rules: {rules}"


def _line(finding: Finding) -> str:
    clauses = "; ".join(str(cited) for cited in finding.cites)
    cited = f" ({clauses})" if clauses else ""
    word = "waived" if finding.waived else "old" if finding.known else finding.severity.word
    return one_line(f"{finding.place}: {word}[{finding.rule}]: {finding.message}{cited}")
