"""A clause, explained: its subject, the rules that rest on it and the facts it is told in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.model.docstrings import field_docstrings
from ccs_author.report.paragraph import fill
from ccs_author.rules import catalogue, known_editions
from ccs_author.rules.citations import Cited, clauses_of
from ccs_author.rules.facts import facts_by_clause, places_of, records_by_clause
from ccs_author.rules.matters import numbers
from ccs_author.rules.matters_of_annex_1 import MATTERS
from ccs_author.rules.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.rules.facts import Fact

_WIDTH = 80
_INDENT = "  "


def clause_explained(clause: Cited) -> str:
    """Return what we hold of a clause."""
    lines = [*_head(clause), "", *_rules(clause), "", *_facts(clause)]
    records = records_by_clause().get(clause)
    if records:
        told = ", ".join(f"`{place}`" for place in records)
        lines += ["", fill(f"Records about it: {told}", _WIDTH, subsequent_indent=_INDENT)]
    lines += _conditions(clause)
    return "\n".join(lines) + "\n"


def _head(clause: Cited) -> Iterator[str]:
    editions = [e for e in known_editions().values() if e.family == clause.family]
    for edition in editions:
        if clause.clause in edition.clauses:
            yield f"{edition.short} {clause.clause}".strip()
    yield from ("", clauses_of(clause.family)[clause.clause])


def _rules(clause: Cited) -> Iterator[str]:
    rules = Selection(clause=frozenset({clause})).of(catalogue())
    if not rules:
        yield "No rule rests on it."
        return
    yield "Rules that rest on it, and how grave a gap is where it is binding:"
    for rule in rules:
        powers = [b.strength for b in rule.bases if (b.family, b.clause) == clause]
        yield f"{_INDENT}{powers[0]:<8} {rule.id}"
        yield from _indented(rule.expectation)


def _facts(clause: Cited) -> Iterator[str]:
    facts = facts_by_clause().get(clause, ())
    if not facts:
        yield "No field of a strategy is described as telling of it."
        return
    yield "Facts in which a strategy tells of it:"
    told: dict[str, Fact] = {}
    for fact in facts:
        told.setdefault(places_of((fact,))[0], fact)
    for place, fact in told.items():
        yield f"{_INDENT}{place}"
        yield from _indented(" ".join(field_docstrings(fact.kind)[fact.field].split()))


def _conditions(clause: Cited) -> Iterator[str]:
    if clause.family != "annex-1":
        return
    for matter in MATTERS:
        if clause.clause in numbers(matter.clauses):
            yield ""
            yield f"It does not apply where the strategy names no {matter.name}."


def _indented(text: str) -> list[str]:
    lead = " " * 4
    return fill(text, _WIDTH, initial_indent=lead, subsequent_indent=lead).split("\n")
