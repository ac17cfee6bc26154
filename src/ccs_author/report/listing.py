"""Rules and editions, listed and explained for people."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

from ccs_author.check import meaning_of
from ccs_author.check.authority import cited_anywhere
from ccs_author.check.meaning import CHECKS
from ccs_author.errors import UsageError
from ccs_author.load.nearest import did_you_mean
from ccs_author.report.tally import counted
from ccs_author.rules import catalogue, known_editions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ccs_author.rules import AnyRule, Edition

_WIDTH = 80


def list_rules(rules: Iterable[AnyRule]) -> str:
    """Return the rules with expectation, clauses and catalogue rows, topic by topic."""
    lines: list[str] = []
    topics: dict[str, list[AnyRule]] = {}
    for rule in rules:
        topics.setdefault(rule.topic, []).append(rule)
    for topic in sorted(topics):
        lines += [f"{topic.replace('_', ' ')}: {counted(len(topics[topic]), 'rule')}", ""]
        for rule in topics[topic]:
            lines += [*_listed(rule), ""]
    lines.append(f"{sum(map(len, topics.values()))} in all; `ccs explain ID` tells more")
    return "\n".join(lines) + "\n"


def list_editions() -> str:
    """Return the editions of regulation that are known, with the ids that strategies use."""
    lines: list[str] = []
    for edition in known_editions().values():
        lines += [edition.id, *_indented(edition.title), *_facts(edition), ""]
    return "\n".join(lines)


def explain(code: str) -> str:
    """Return what the rule or check with an id means; raises `UsageError` for no such id."""
    rules = {rule.id: rule for rule in catalogue()}
    if code not in rules and code not in CHECKS:
        advice = did_you_mean(code, (*rules, *CHECKS)) or "`ccs rules` lists all rules"
        raise UsageError(f"no rule has the id `{code}`; {advice}")
    meaning = meaning_of(code)
    lines = [code, "", fill(meaning.expectation, _WIDTH), ""]
    lines += [fill(meaning.why, _WIDTH), "", fill(meaning.advice, _WIDTH), ""]
    if code in rules:
        lines += _grounds(rules[code])
    else:
        check = CHECKS[code]
        lines.append(f"Always an {check.severity.word}." if check.kind == "identity" else "")
    return "\n".join(lines).rstrip() + "\n"


def _listed(rule: AnyRule) -> Iterator[str]:
    yield f"  {rule.id}"
    yield from _indented(rule.expectation)
    yield from _indented("; ".join(dict.fromkeys(map(str, cited_anywhere(rule)))))
    if rule.covers:
        yield from _indented(f"answers {', '.join(rule.covers)}")


def _grounds(rule: AnyRule) -> Iterator[str]:
    yield "Where it rests, by edition, and how grave a gap is where that one is binding:"
    strengths = {(basis.family, basis.clause): basis.strength for basis in rule.bases}
    known = known_editions()
    for basis in rule.bases:
        for edition in known.values():
            if edition.family == basis.family:
                number = edition.clause(basis.clause)
                subject = edition.clauses.get(number)
                strength = strengths[basis.family, basis.clause]
                told = f"{edition.short} {number}".strip() + (f", {subject}" if subject else "")
                yield f"  {strength:<8} {told}"


def _facts(edition: Edition) -> Iterator[str]:
    if edition.everywhere:
        yield "    holds at every site, listed or not"
    elif edition.since:
        yield f"    in operation since {edition.since}"
    for adopted in edition.adopts:
        yield f"    brings with it {adopted}"
    if edition.clauses:
        yield f"    {counted(len(edition.clauses), 'clause')} held by subject"


def _indented(text: str) -> list[str]:
    return fill(text, _WIDTH, initial_indent="    ", subsequent_indent="    ").split("\n")
