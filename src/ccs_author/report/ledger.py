"""The ledger of the rule catalogue, written: row, answer, clauses, cases."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from ccs_author.check.authority import cited_anywhere
from ccs_author.report.paragraph import fill
from ccs_author.report.tables import as_csv, as_markdown
from ccs_author.report.tally import counted
from ccs_author.rules.cases import cases_of
from ccs_author.rules.ledger import ANSWERS, ledger, weaknesses

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.rules.ledger import Entry

_HEADS = ("row", "title", "cites", "answer", "rules", "clauses", "cases", "reason")
_WIDTH = 96
_ROW = 15

FORMATS = ("text", "csv", "json", "md")
"""How a ledger can be written."""


def ledger_as(name: str) -> str:
    """Return the ledger in one of `FORMATS`."""
    entries = (*ledger(), *weaknesses())
    if name == "csv":
        return as_csv(_HEADS, map(_cells, entries))
    if name == "json":
        return _as_json()
    if name == "md":
        return f"{as_markdown(_HEADS, map(_cells, entries))}\n{_told_totals()}"
    return "\n".join([*_lines(entries), "", _told_totals()])


def totals(entries: Sequence[Entry]) -> dict[str, int]:
    """Return how many rows are answered in each way."""
    found = Counter(entry.answer for entry in entries)
    return {answer: found[answer] for answer in ANSWERS}


def _told_totals() -> str:
    parts = (("rows of the catalogue", ledger()), ("common weaknesses", weaknesses()))
    return "".join(
        f"{len(entries)} {name}: "
        + ", ".join(f"{count} {_NAMES[answer]}" for answer, count in totals(entries).items())
        + "\n"
        for name, entries in parts
    )


_NAMES = {
    "rule": "answered by rules",
    "elsewhere": "answered elsewhere",
    "declined": "declined",
    "unanswered": "unanswered",
}


def _as_json() -> str:
    written = {
        "format": "ccs-ledger",
        "version": 1,
        "totals": {"catalogue": totals(ledger()), "weaknesses": totals(weaknesses())},
        "catalogue": [_record(entry) for entry in ledger()],
        "weaknesses": [_record(entry) for entry in weaknesses()],
    }
    return json.dumps(written, indent=1, ensure_ascii=True) + "\n"


def _record(entry: Entry) -> dict[str, object]:
    return {
        "row": entry.row.id,
        "title": entry.row.title,
        "cites": entry.row.cites or None,
        "answer": entry.answer,
        "rules": [
            {"rule": rule.id, "clauses": _clauses(entry, rule.id), "cases": len(cases_of(rule))}
            for rule in entry.rules
        ],
        "reason": entry.reason,
    }


def _cells(entry: Entry) -> tuple[str, ...]:
    return (
        entry.row.id,
        entry.row.title,
        entry.row.cites,
        entry.answer,
        "; ".join(rule.id for rule in entry.rules),
        "; ".join(_clauses(entry)),
        str(sum(len(cases_of(rule)) for rule in entry.rules)),
        entry.reason or "",
    )


def _lines(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        yield f"{entry.row.id:<{_ROW}}{entry.row.title}"
        for rule in entry.rules:
            cases = counted(len(cases_of(rule)), "case")
            clauses = "; ".join(_clauses(entry, rule.id))
            yield from _indented(f"{rule.id}, {cases}: {clauses}")
        if not entry.rules:
            yield from _indented(": ".join(filter(None, (entry.answer, entry.reason))))


def _indented(text: str) -> list[str]:
    lead = " " * _ROW
    told = fill(
        text,
        _WIDTH,
        initial_indent=lead,
        subsequent_indent=f"{lead}  ",
    )
    return told.split("\n")


def _clauses(entry: Entry, code: str | None = None) -> list[str]:
    told = (
        str(clause)
        for rule in entry.rules
        if code in (None, rule.id)
        for clause in cited_anywhere(rule)
    )
    return list(dict.fromkeys(told))
