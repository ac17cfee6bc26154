"""SARIF 2.1.0, the format that code hosts read: OASIS, 2020.

A waived finding is a suppressed result; against a baseline each result has its state. Columns
count code points. Paths are relative to the folder in which ccs was started, which is the root
of the repository in CI.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ccs_author import __version__
from ccs_author.check import Finding, meaning_of
from ccs_author.report.conditions import terms_told
from ccs_author.report.format import Options, ReportFormat
from ccs_author.report.sarif_place import location, related
from ccs_author.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.check import Assessment

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_MOST_TAGS = 20


def _write(assessments: Sequence[Assessment], options: Options) -> str:
    found = [
        (finding, assessment)
        for assessment in assessments
        for finding in assessment.findings
        if options.everything or not finding.deferred
    ]
    rules = sorted({finding.rule for finding, _ in found})
    index = {rule: number for number, rule in enumerate(rules)}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver(rules, [finding for finding, _ in found])},
                "invocations": [_invocation(assessments, options)],
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {
                    "START": {"description": {"text": "The folder in which ccs was started."}}
                },
                "results": list(_results(found, index)),
            }
        ],
    }
    return json.dumps(log, indent=1, ensure_ascii=True) + "\n"


sarif = ReportFormat("sarif", _write)


def _driver(rules: Sequence[str], findings: Sequence[Finding]) -> dict[str, Any]:
    return {
        "name": "ccs",
        "fullName": "ccs, the author of contamination control strategies",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule, [f for f in findings if f.rule == rule]) for rule in rules],
    }


def _rule(rule: str, findings: Sequence[Finding]) -> dict[str, Any]:
    meaning = meaning_of(rule)
    clauses = dict.fromkeys(str(cited) for finding in findings for cited in finding.cites)
    worst = max(finding.severity for finding in findings)
    return {
        "id": rule,
        # A name that only repeats the id is to be left out: SARIF 3.49.7.
        **({"name": rule.title().replace("-", "")} if "-" in rule else {}),
        "shortDescription": {"text": meaning.expectation},
        "fullDescription": {"text": meaning.why},
        "help": {"text": meaning.advice},
        "defaultConfiguration": {"level": _LEVELS[worst]},
        "properties": {"tags": list(clauses)[:_MOST_TAGS]},
    }


def _invocation(assessments: Sequence[Assessment], options: Options) -> dict[str, Any]:
    failed = [
        f"The rule {run.rule} failed on {assessment.file}: {run.reason}."
        for assessment in assessments
        for run in assessment.ran("failed")
    ]
    troubles = [*failed, *(f"{told}." for told in options.unread)]
    invocation: dict[str, Any] = {"executionSuccessful": not troubles}
    if troubles:
        invocation["toolExecutionNotifications"] = [
            {"level": "error", "message": {"text": told}} for told in troubles
        ]
    told = [f"{told}." for each in assessments for _, told in terms_told(each)]
    if told:
        invocation["toolConfigurationNotifications"] = [
            {"level": "note", "message": {"text": f"{each[:1].upper()}{each[1:]}"}}
            for each in told
        ]
    return invocation


def _results(
    found: Sequence[tuple[Finding, Assessment]], index: dict[str, int]
) -> Iterator[dict[str, Any]]:
    seen: dict[str, int] = {}
    for finding, assessment in found:
        # Equal fingerprints would be taken for one result, so the second one says so.
        mark = _fingerprint(finding, assessment)
        seen[mark] = seen.get(mark, 0) + 1
        yield {
            "ruleId": finding.rule,
            "ruleIndex": index[finding.rule],
            "level": "note" if finding.deferred else _LEVELS[finding.severity],
            "message": {"text": _sentence(finding)},
            "locations": [location(finding, assessment.sources)],
            **_further(finding, assessment),
            "partialFingerprints": {"ccsFinding/v1": f"{mark}:{seen[mark]}"},
            **_baseline_state(finding, assessment),
        }


def _baseline_state(finding: Finding, assessment: Assessment) -> dict[str, Any]:
    if assessment.baseline is None:
        return {}
    return {"baselineState": "unchanged" if finding.known else "new"}


def _further(finding: Finding, assessment: Assessment) -> dict[str, Any]:
    written: dict[str, Any] = {
        "properties": {
            "kind": finding.kind,
            "clauses": [str(cited) for cited in finding.cites],
        }
    }
    if finding.labels:
        written["relatedLocations"] = [
            related(number, place, note, assessment.sources)
            for number, (place, note) in enumerate(finding.labels)
        ]
    if finding.waived:
        by = finding.waived
        reason = f"{by.rationale} ({by.approved_by}, {by.approved} to {by.expires})"
        written["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": reason}
        ]
    return written


def _sentence(finding: Finding) -> str:
    clauses = "; ".join(str(cited) for cited in finding.cites)
    told = finding.message + (f" ({clauses})" if clauses else "")
    return f"{told[:1].upper()}{told[1:]}."


def _fingerprint(finding: Finding, assessment: Assessment) -> str:
    from hashlib import sha256

    # By item, not by line: a line added above is no new finding.
    about = (assessment.file, finding.rule, finding.item or "", finding.field or "")
    text = "\n".join(about if finding.item else (*about, finding.message))
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:32]
