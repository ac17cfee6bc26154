"""Everything that was found, for programs: a contract with a version of its own.

    {
      "format": "ccs-assessment", "version": 1,
      "unread":     ["..."],                 what could not be read at all
      "strategies": [{
        "file": "site.yaml", "as_of": "2026-11-22",
        "document": {"number", "title", "version", "status"} or null,
        "regulations": [{"edition", "name", "standing", "by"}],
        "files": ["..."], "records": 120,
        "counts": {"error", "warning", "info", "waived", "deferred", "known"},
        "missing": [{"element", "facts", "errors"}],
        "rules": [{"rule", "outcome", "reason", "subjects", "gaps"}],
        "findings": [{
          "rule", "severity", "kind", "message", "place", "labels": [{"place", "note"}],
          "item", "id", "field", "element", "help",
          "clauses": [{"edition", "name", "clause", "subject"}],
          "waived": {"rationale", "approved_by", "approved", "expires", "place"} or null,
          "deferred": false, "usual": "error" or null, "known": false, "path": ["..."]
        }],
        "terms": {"only", "ignored", "regulations", "waivers", "settings", "fail_on"},
        "overrides": [{"rule", "usual", "severity", "reason"}],
        "baseline": {"file", "untouched", "known", "open",
                     "fixed": [{"rule", "item", "field", "severity", "count"}]} or null
      }]
    }

`severity` is error, warning or info; of an override, null switches the rule off. `kind` is
structure, identity, contradicts, not stated, waiver or settings. `outcome` is ran, not
applicable, not run, failed, switched off or left out. `standing` is binding or benchmark. A
place is `{"file", "line", "column", "end_line", "end_column"}`, counted from 1 in code points,
the end column exclusive. Unknown values are null. `counts` leaves waived, deferred and known
findings out of the severities; deferred ones (facts a draft may still lack) are in `findings`
only when everything is asked for, known ones (of the baseline) always are. `usual` is the
severity under the regulations where the site has set another one. A `path` names the record by
ids alone, `*` for one that has none. Keys may be added within a version; none is removed or
given another meaning.
"""

from __future__ import annotations

import json as encoder
from typing import TYPE_CHECKING, Any

from ccs_author.report.format import Options, ReportFormat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ccs_author.check import Assessment, Finding, InForce, WaivedBy
    from ccs_author.check.baseline import Compared
    from ccs_author.load import Place
    from ccs_author.rules import Severity

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
        "regulations": [regulation_as_json(each) for each in assessment.regulations],
        "files": list(assessment.sources),
        "records": assessment.records,
        "counts": _counts(assessment),
        "missing": [
            {"element": each.element or None, "facts": each.facts, "errors": each.errors}
            for each in assessment.missing
        ],
        "rules": _rules(assessment),
        "findings": [
            as_json(each)
            for each in assessment.findings
            if options.everything or not each.deferred
        ],
        "terms": _terms(assessment),
        "overrides": [
            {
                "rule": each.rule,
                "usual": _word(each.usual),
                "severity": _word(each.severity),
                "reason": each.reason,
            }
            for each in assessment.overrides
        ],
        "baseline": _baseline(assessment.baseline) if assessment.baseline else None,
    }


def _terms(assessment: Assessment) -> dict[str, Any]:
    terms = assessment.terms
    return {
        "only": list(terms.only),
        "ignored": list(terms.ignored),
        "regulations": [
            {"edition": each.edition, "standing": each.standing} for each in terms.regulations
        ],
        "waivers": terms.waivers,
        "settings": terms.settings.file if terms.settings else None,
        "fail_on": terms.settings.fail_on if terms.settings else None,
    }


def _baseline(compared: Compared) -> dict[str, Any]:
    return {
        "file": compared.file,
        "untouched": compared.untouched,
        "known": compared.known,
        "open": compared.open,
        "fixed": [entry._asdict() | {"count": n} for entry, n in compared.fixed.items()],
    }


def _word(severity: Severity | None) -> str | None:
    return severity.word if severity else None


def regulation_as_json(regulation: InForce) -> dict[str, Any]:
    """Return a regulation in force as the contract above has it."""
    return {
        "edition": regulation.edition,
        "name": regulation.short,
        "standing": regulation.standing,
        "by": regulation.by,
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
    known = sum(finding.known for finding in assessment.findings)
    return standing | {"waived": assessment.waived, "deferred": deferred, "known": known}


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


def as_json(finding: Finding) -> dict[str, Any]:
    """Return a finding as the contract above has it."""
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
        "usual": _word(finding.usual),
        "known": finding.known,
        "path": list(finding.path),
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
