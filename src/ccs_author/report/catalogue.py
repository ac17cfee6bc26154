"""The rules, written as a list to read or as tables for a validation folder."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ccs_author.check.authority import cited_anywhere
from ccs_author.report.paragraph import fill
from ccs_author.report.tables import as_csv, as_markdown
from ccs_author.report.tally import counted
from ccs_author.rules import known_editions
from ccs_author.rules.cases import cases_of
from ccs_author.rules.facts import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.rules import AnyRule

_HEADS = (
    *("rule", "topic", "examines", "expectation", "why", "how to meet it"),
    *("clauses", "rows", "accepted cases", "rejected cases", "depends on the day", "mandatory"),
)
_WIDTH = 80

FORMATS = ("text", "csv", "json", "md")
"""How the rules can be written."""


def rules_as(name: str, rules: Sequence[AnyRule]) -> str:
    """Return the rules in one of `FORMATS`."""
    if name == "csv":
        return as_csv(_HEADS, map(_cells, rules))
    if name == "json":
        written = {"format": "ccs-rules", "version": 1, "rules": [_record(r) for r in rules]}
        return json.dumps(written, indent=1, ensure_ascii=True) + "\n"
    if name == "md":
        return as_markdown(_HEADS, map(_cells, rules))
    return _listed(rules)


def grounds(rule: AnyRule) -> Iterator[tuple[str, str, str, str | None]]:
    """Yield edition, clause, strength and subject of each clause a rule rests on."""
    for basis in rule.bases:
        for edition in known_editions().values():
            if edition.family == basis.family:
                number = edition.clause(basis.clause)
                yield edition.id, number, basis.strength, edition.clauses.get(number)


def _record(rule: AnyRule) -> dict[str, object]:
    cases = cases_of(rule)
    return {
        "rule": rule.id,
        "topic": rule.topic,
        "examines": place_of(rule.subject) or None,
        "expectation": rule.expectation,
        "why": _why(rule),
        "advice": rule.advice,
        "clauses": [
            {"edition": edition, "clause": clause, "strength": strength, "subject": subject}
            for edition, clause, strength, subject in grounds(rule)
        ],
        "rows": list(rule.covers),
        "accepted": len(cases.accepted),
        "rejected": len(cases.rejected),
        "dated": rule.dated,
        "mandatory": rule.mandatory,
    }


def _cells(rule: AnyRule) -> tuple[str, ...]:
    cases = cases_of(rule)
    told = (f"{edition} {clause} ({power})" for edition, clause, power, _ in grounds(rule))
    return (
        rule.id,
        rule.topic,
        place_of(rule.subject),
        rule.expectation,
        _why(rule),
        rule.advice,
        "; ".join(told),
        "; ".join(rule.covers),
        str(len(cases.accepted)),
        str(len(cases.rejected)),
        "yes" if rule.dated else "no",
        "yes" if rule.mandatory else "no",
    )


def _why(rule: AnyRule) -> str:
    return " ".join(rule.explanation[1:-1])


def _listed(rules: Sequence[AnyRule]) -> str:
    lines: list[str] = []
    topics: dict[str, list[AnyRule]] = {}
    for rule in rules:
        topics.setdefault(rule.topic, []).append(rule)
    for topic in sorted(topics):
        lines += [f"{topic.replace('_', ' ')}: {counted(len(topics[topic]), 'rule')}", ""]
        for rule in topics[topic]:
            lines += [*_told(rule), ""]
    lines.append(f"{len(rules)} in all; `ccs explain ID` tells more")
    return "\n".join(lines) + "\n"


def _told(rule: AnyRule) -> Iterator[str]:
    yield f"  {rule.id}"
    yield from _indented(rule.expectation)
    yield from _indented("; ".join(dict.fromkeys(map(str, cited_anywhere(rule)))))
    if rule.covers:
        yield from _indented(f"answers {', '.join(rule.covers)}")


def _indented(text: str) -> list[str]:
    return fill(text, _WIDTH, initial_indent="    ", subsequent_indent="    ").split("\n")
