"""Everything that was found, for programs: a contract with a version of its own.

    {
      "format": "ccs-assessment", "version": 1,
      "unread":     ["..."],                 what could not be read at all
      "strategies": [{
        "file": "site.yaml", "as_of": "2026-11-22",
        "document": {"number", "title", "version", "status"} or null,
        "regulations": [{"edition", "name", "standing", "by"}],
        "files": ["..."], "records": 120,
        "counts": {"error", "warning", "info", "waived", "deferred"},
        "missing": [{"element", "facts", "errors"}],
        "rules": [{"rule", "outcome", "reason", "subjects", "gaps"}],
        "findings": [{
          "rule", "severity", "kind", "message", "place", "labels": [{"place", "note"}],
          "item", "id", "field", "element", "help",
          "clauses": [{"edition", "name", "clause", "subject"}],
          "waived": {"rationale", "approved_by", "approved", "expires", "place"} or null,
          "deferred": false
        }]
      }]
    }

`severity` is error, warning or info. `kind` is structure, identity, contradicts, not stated
or waiver. `outcome` is ran, not applicable, not run or failed. `standing` is binding or
benchmark. A place is `{"file", "line", "column", "end_line", "end_column"}`, counted from 1
in code points, the end column exclusive. Unknown values are null. `counts` leaves waived and
deferred findings out of the severities; deferred findings (facts a draft may still lack) are
in `findings` only when everything is asked for. Keys may be added within a version; none is
removed or given another meaning.
"""

from __future__ import annotations

import json as encoder
from typing import TYPE_CHECKING, Any

from ccs_author.report.format import Options, ReportFormat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ccs_author.check import Assessment, Finding, WaivedBy
    from ccs_author.load import Place

VERSION = 1
"""Goes up when a key is removed or changes its meaning."""


def _write(assessments: Sequence[Assessment], options: Options) -> str:
    written = {
        "format": "ccs-assessment",
        "version": VERSION,
        "unread": list(options.unread),
        "strategies": [_strategy(each, options) for each in assessments],
    }
    return encoder.dumps(written, indent=1, ensure_ascii=True) + "\n"


json = ReportFormat("json", _write)


def _strategy(assessment: Assessment, options: Options) -> dict[str, Any]:
    return {
        "file": assessment.file,
        "as_of": assessment.as_of.isoformat(),
        "document": _document(assessment),
        "regulations": [
            {
                "edition": each.edition,
                "name": each.short,
                "standing": each.standing,
                "by": each.by,
            }
            for each in assessment.regulations
        ],
        "files": list(assessment.sources),
        "records": assessment.records,
        "counts": _counts(assessment),
        "missing": [
            {"element": each.element or None, "facts": each.facts, "errors": each.errors}
            for each in assessment.missing
        ],
        "rules": _rules(assessment),
        "findings": [
            _finding(each) for each in assessment.listed(everything=options.everything)
        ],
    }


def _document(assessment: Assessment) -> dict[str, Any] | None:
    head = assessment.document
    if head is None:
        return None
    return {
        "number": head.number,
        "title": head.title,
        "version": head.version,
        "status": head.status,
    }


def _counts(assessment: Assessment) -> dict[str, int]:
    standing = {severity.word: number for severity, number in assessment.counts.items()}
    deferred = sum(each.facts for each in assessment.missing)
    return standing | {"waived": assessment.waived, "deferred": deferred}


def _rules(assessment: Assessment) -> list[dict[str, Any]]:
    return [
        {
            "rule": run.rule,
            "outcome": run.outcome,
            "reason": run.reason,
            "subjects": run.subjects,
            "gaps": run.gaps,
        }
        for run in assessment.runs
    ]


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "kind": finding.kind,
        "message": finding.message,
        "place": _place(finding.place),
        "labels": [{"place": _place(place), "note": note} for place, note in finding.labels],
        "item": finding.item,
        "id": finding.code,
        "field": finding.field,
        "element": finding.element,
        "help": finding.help,
        "clauses": [
            {
                "edition": cited.edition,
                "name": cited.short,
                "clause": cited.clause,
                "subject": cited.subject,
            }
            for cited in finding.cites
        ],
        "waived": _waived(finding.waived) if finding.waived else None,
        "deferred": finding.deferred,
    }


def _waived(by: WaivedBy) -> dict[str, Any]:
    return {
        "rationale": by.rationale,
        "approved_by": by.approved_by,
        "approved": by.approved.isoformat(),
        "expires": by.expires.isoformat(),
        "place": _place(by.place),
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
