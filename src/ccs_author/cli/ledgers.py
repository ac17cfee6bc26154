"""From the coverage of clauses to what the document says of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from ccs_author.answer import cover
from ccs_author.model import Strategy
from ccs_author.render.ledgers import ClauseCoverage, ClauseLedger, ClauseLine
from ccs_author.rules import catalogue
from ccs_author.rules.facts import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ccs_author.answer import Ledger, Line
    from ccs_author.check import Assessment, Finding
    from ccs_author.load import Loaded

_OUTSIDE: Final = "outside machine judgement"
_SHOWN: Final = 3
"""Findings of a clause that the document tells; `ccs validate` tells all."""

_ELSEWHERE: Final = {
    "document": "governance",
    "changes": "governance",
    "products": "site",
    "vectors": "site",
}
"""The chapters of those parts of a strategy that have none of their own name."""


def clause_coverage(loaded: Loaded, assessment: Assessment) -> ClauseCoverage:
    """Return the ledger of each regulation in force, of a sound strategy."""
    coverage = cover(loaded, assessment)
    # Without a day of its own, a document is checked for the first day there is.
    as_of = None if coverage.as_of == dt.date.min else coverage.as_of
    ledgers = tuple(_ledger(each) for each in coverage.ledgers if each.part == "clauses")
    return ClauseCoverage(as_of, ledgers)


def _ledger(ledger: Ledger) -> ClauseLedger:
    subjects = {rule.id: place_of(rule.subject) for rule in catalogue()}
    return ClauseLedger(
        name=ledger.name,
        standing=ledger.standing or "",
        clauses=len(ledger.lines),
        totals=tuple(ledger.totals.items()),
        lines=tuple(_line(each, subjects) for each in ledger.lines if each.state != _OUTSIDE),
    )


def _line(line: Line, subjects: dict[str, str]) -> ClauseLine:
    gravest = sorted(line.findings, key=lambda each: (each.deferred, -each.severity))
    told = tuple(dict.fromkeys(map(_told, gravest)))
    if not told and line.reason and line.state != "addressed":
        told = (line.reason,)
    examined = (place for rule in line.rules for place in subjects[rule].split(", "))
    return ClauseLine(
        clause=line.clause,
        subject=line.subject,
        state=line.state,
        chapters=chapters(line.facts or examined),
        remarks=told[:_SHOWN],
        more=len(told[_SHOWN:]),
    )


def chapters(places: Iterable[str]) -> tuple[str, ...]:
    """Return the chapters that print what stands at places of a strategy, in its order."""
    parts = {place.partition(".")[0] for place in places}
    known = [part for part in Strategy.model_fields if part in parts]
    return tuple(dict.fromkeys(_ELSEWHERE.get(part, part) for part in known))


def _told(finding: Finding) -> str:
    kind = "not stated in this draft" if finding.deferred else finding.severity.word
    return f"{kind}: {finding.message} ({finding.rule})"
