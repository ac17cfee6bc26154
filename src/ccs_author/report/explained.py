"""A rule or a clause, explained for people; all of it is drawn from where it is written."""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING

from ccs_author.check import meaning_of
from ccs_author.check.meaning import CHECKS
from ccs_author.errors import UsageError
from ccs_author.load.nearest import did_you_mean
from ccs_author.report.clause import clause_explained
from ccs_author.report.paragraph import fill
from ccs_author.rules import catalogue, known_editions
from ccs_author.rules.cases import cases_of
from ccs_author.rules.citations import clauses_of, named
from ccs_author.rules.facts import place_of
from ccs_author.rules.ledger import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.rules import AnyRule
    from ccs_author.rules.cases import Case
    from ccs_author.rules.citations import Named

_WIDTH = 80
_INDENT = "  "


def explain(words: str) -> str:
    """Return what a rule, a check or a clause means; raises `UsageError` for none of them."""
    code = words.strip()
    rules = {rule.id: rule for rule in catalogue()}
    if code in rules:
        return "\n".join(_rule(rules[code])).rstrip() + "\n"
    if code in CHECKS:
        return "\n".join(_check(code)).rstrip() + "\n"
    clause = named(code)
    if clause is not None and clause.clauses:
        return "\n".join(map(clause_explained, clause.clauses))
    raise UsageError(_unknown(code, clause, (*rules, *CHECKS)))


def _unknown(code: str, clause: Named | None, known: tuple[str, ...]) -> str:
    if clause is None:
        advice = did_you_mean(code, known) or "`ccs rules` lists all rules"
        return f"no rule has the id `{code}`; {advice}"
    numbers = [number for family in clause.families for number in clauses_of(family)]
    advice = did_you_mean(clause.number, numbers) or "`ccs rules --editions` lists the editions"
    return f"no clause `{clause.number}` is known there; {advice}"


def _check(code: str) -> Iterator[str]:
    meaning = meaning_of(code)
    check = CHECKS[code]
    yield from (code, "", fill(meaning.expectation, _WIDTH), "")
    yield from (fill(meaning.why, _WIDTH), "", fill(meaning.advice, _WIDTH), "")
    if check.kind == "identity":
        yield f"Always an {check.severity.word}, and no waiver covers it."


def _rule(rule: AnyRule) -> Iterator[str]:
    yield from (rule.id, "", fill(rule.expectation, _WIDTH), "")
    for part in rule.explanation[1:]:
        yield from (fill(part, _WIDTH), "")
    yield from _grounds(rule)
    yield from _examples(rule)
    rows = rows_of(rule)
    if rows:
        yield from ("", "What of the catalogue it answers:")
        yield from (f"{_INDENT}{row.id:<13}{row.title}" for row in rows)
    yield from ("", "Its limits:", *_limits(rule))


def _grounds(rule: AnyRule) -> Iterator[str]:
    yield "Where it rests, by edition, and how grave a gap is where that one is binding:"
    for basis in rule.bases:
        for edition in known_editions().values():
            if edition.family == basis.family:
                number = edition.clause(basis.clause)
                subject = edition.clauses.get(number)
                told = f"{edition.short} {number}".strip() + (f", {subject}" if subject else "")
                yield f"{_INDENT}{basis.strength:<8} {told}"


def _examples(rule: AnyRule) -> Iterator[str]:
    pair = cases_of(rule).nearest
    if pair is None:
        return
    accepted, rejected = pair
    yield from ("", f"Accepted: {accepted.name}", "", *_yaml(accepted))
    yield from ("", f"Rejected: {rejected.name}", "", *_yaml(rejected), "")
    for gap in rejected.gaps:
        lead = f"{_INDENT}> "
        yield fill(
            gap.partition(": ")[2],
            _WIDTH,
            initial_indent=lead,
            subsequent_indent=" " * len(lead),
        )


def _yaml(case: Case) -> list[str]:
    return indent(case.text, _INDENT * 2).split("\n")


def _limits(rule: AnyRule) -> Iterator[str]:
    where = f"`{place_of(rule.subject)}`" if place_of(rule.subject) else "the whole strategy"
    applies = ", as far as it applies to them" if rule.when is not None else ""
    yield f"{_INDENT}It examines {where}{applies};"
    yield f"{_INDENT}it sees only what is written there."
    if rule.dated:
        yield f"{_INDENT}The answer depends on the day; `--as-of` sets it."
    if rule.mandatory:
        yield f"{_INDENT}It can be neither waived nor switched off."
    if all(basis.strength != "error" for basis in rule.bases):
        yield f"{_INDENT}It never gives an error, whatever is in force."
