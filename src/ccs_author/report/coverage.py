"""The clause ledger of a strategy, for people and for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ccs_author.answer.coverage import STATES
from ccs_author.report.paragraph import fill
from ccs_author.report.screen import one_line
from ccs_author.report.tables import as_csv
from ccs_author.report.tally import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.answer import Coverage, Ledger, Line
    from ccs_author.check import Finding

FORMATS = ("text", "csv", "json")
"""How a ledger can be written."""

MEANING = (
    "“Addressed” means that what can be examined on a clause is stated and leaves nothing "
    "open. It is no judgement whether the site complies."
)
"""What a reader has to know of the words used."""

_HEADS = (
    *("ledger", "standing", "clause", "subject", "state", "reason"),
    *("rules", "facts", "findings"),
)
_WIDTH = 96
_CLAUSE = 14
_STATE = 16
_SHOWN = 3


def coverage_as(name: str, coverage: Coverage, *, everything: bool = False) -> str:
    """Return the ledgers in one of `FORMATS`; `everything` names rules and facts as text."""
    if name == "csv":
        rows = ((ledger, line) for ledger in coverage.ledgers for line in ledger.lines)
        return as_csv(_HEADS, (_cells(*row) for row in rows))
    if name == "json":
        return _as_json(coverage)
    lines = [*_head(coverage), "", *_totals(coverage), ""]
    for ledger in coverage.ledgers:
        lines += [*_ledger(ledger, everything=everything), ""]
    return "\n".join(lines)


def _head(coverage: Coverage) -> Iterator[str]:
    document = coverage.document
    named = (document.number or document.title) if document else None
    yield one_line(f"{named or coverage.file}, as of {coverage.as_of}")
    yield fill(MEANING, _WIDTH)


def _totals(coverage: Coverage) -> Iterator[str]:
    yield "In figures"
    for ledger in coverage.ledgers:
        standing = f", {ledger.standing}" if ledger.standing else ""
        yield f"  {ledger.name}{standing}"
        told = ", ".join(f"{count} {state}" for state, count in ledger.totals.items())
        yield f"    {len(ledger.lines)}: {told}"


def _ledger(ledger: Ledger, *, everything: bool) -> Iterator[str]:
    yield ledger.name + (f", {ledger.standing}" if ledger.standing else "")
    yield ""
    for line in ledger.lines:
        state = line.state.replace("outside machine judgement", "outside")
        yield f"  {line.clause:<{_CLAUSE}}{state:<{_STATE}}{one_line(line.subject)}"
        yield from _remarks(line, everything=everything)


def _remarks(line: Line, *, everything: bool) -> Iterator[str]:
    if line.reason and line.state in {"open", "not applicable"}:
        yield from _indented(line.reason)
    shown = line.findings if everything else line.findings[:_SHOWN]
    for finding in shown:
        yield from _indented(f"{finding.severity.word}: {finding.message} ({finding.rule})")
    if len(line.findings) > len(shown):
        yield from _indented(f"and {counted(len(line.findings) - len(shown), 'more finding')}")
    if everything and line.rules:
        yield from _indented(f"rules: {', '.join(line.rules)}")
    if everything and line.facts:
        yield from _indented(f"facts: {', '.join(line.facts)}")


def _indented(text: str) -> list[str]:
    lead = " " * (2 + _CLAUSE + _STATE)
    told = fill(
        one_line(text),
        max(_WIDTH, len(lead) + 40),
        initial_indent=lead,
        subsequent_indent=f"{lead}  ",
    )
    return told.split("\n")


def _cells(ledger: Ledger, line: Line) -> tuple[str, ...]:
    return (
        ledger.name,
        ledger.standing or "",
        line.clause,
        line.subject,
        line.state,
        line.reason or "",
        "; ".join(line.rules),
        "; ".join(line.facts),
        "; ".join(f"{finding.rule}: {finding.message}" for finding in line.findings),
    )


def _as_json(coverage: Coverage) -> str:
    written = {
        "format": "ccs-coverage",
        "version": 1,
        "meaning": MEANING,
        "file": coverage.file,
        "as_of": coverage.as_of.isoformat(),
        "states": list(STATES),
        "ledgers": [_record(ledger) for ledger in coverage.ledgers],
    }
    return json.dumps(written, indent=1, ensure_ascii=True) + "\n"


def _record(ledger: Ledger) -> dict[str, Any]:
    return {
        "name": ledger.name,
        "part": ledger.part,
        "standing": ledger.standing,
        "totals": ledger.totals,
        "clauses": [
            {
                "clause": line.clause,
                "subject": line.subject,
                "state": line.state,
                "reason": line.reason,
                "rules": list(line.rules),
                "facts": list(line.facts),
                "findings": [_finding(finding) for finding in line.findings],
            }
            for line in ledger.lines
        ],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "kind": finding.kind,
        "message": finding.message,
        "item": finding.item,
        "waived": finding.waived is not None,
    }
