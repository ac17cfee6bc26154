"""What becomes of one clause: its rules, its facts, its findings, and whether it applies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from ccs_author.rules import catalogue
from ccs_author.rules.citations import Cited
from ccs_author.rules.demands import states
from ccs_author.rules.facts import Fact, facts_by_clause, place_of, places_of
from ccs_author.rules.matters import absent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ccs_author.check import Assessment, Finding
    from ccs_author.model import Record, Strategy
    from ccs_author.model.elements.element import Element
    from ccs_author.rules import AnyRule
    from ccs_author.rules.demands import Demand

State = Literal["addressed", "open", "waived", "not applicable", "outside machine judgement"]
"""What becomes of a clause."""


@dataclass(frozen=True, slots=True)
class Line:
    """One clause of a ledger."""

    clause: str
    """Its number."""

    subject: str
    """What it is about, in our own words."""

    state: State
    """What becomes of it."""

    reason: str | None = None
    """Why it does not apply, or what is not stated."""

    rules: tuple[str, ...] = ()
    """The rules on it that examined something and left nothing open."""

    facts: tuple[str, ...] = ()
    """The facts on it that are stated, by where they stand."""

    findings: tuple[Finding, ...] = ()
    """What is open, or waived."""


class ClauseStates:
    """Judges the clauses of one strategy."""

    def __init__(self, strategy: Strategy, assessment: Assessment) -> None:
        self.strategy = strategy
        self.findings = assessment.findings
        self._runs = {run.rule: run for run in assessment.runs}
        self._found: dict[str, list[Finding]] = {}
        for finding in assessment.findings:
            self._found.setdefault(finding.rule, []).append(finding)

    def of(self, clause: Cited, subject: str) -> Line:
        """Return what becomes of a clause."""
        rules = self._rules.get(clause, [])
        facts = facts_by_clause().get(clause, ())
        stated = places_of(tuple(fact for fact in facts if fact in self._stated))
        missing = absent(clause.clause, self.strategy) if clause.family == "annex-1" else None
        line = self._judged(clause.clause, subject, rules, stated, missing)
        if line is not None:
            return line
        return self._unanswered(Line(clause.clause, subject, "open"), rules, facts)

    def of_demand(self, demand: Demand) -> Line:
        """Return what becomes of a clause in which Annex 1 names the strategy."""
        rules = self._rules.get(Cited("annex-1", demand.clause.partition(" ")[0]), [])
        stated = tuple(path for path in demand.facts if states(self.strategy, path))
        missing = absent(demand.clause, self.strategy)
        line = self._judged(demand.clause, demand.subject, rules, stated, missing)
        aside = self._all_aside({path.partition(".")[0] for path in demand.facts})
        if aside is not None and not stated and (line is None or not line.findings):
            return Line(demand.clause, demand.subject, "not applicable", aside)
        told = f"not stated: {', '.join(demand.facts)}"
        if line is None or (line.state == "addressed" and not stated):
            return Line(demand.clause, demand.subject, "open", told)
        return line

    def _judged(
        self,
        number: str,
        subject: str,
        rules: list[AnyRule],
        stated: tuple[str, ...],
        missing: str | None,
    ) -> Line | None:
        """Return the line of a clause that findings, rules or facts decide."""
        findings = tuple(found for rule in rules for found in self._found.get(rule.id, ()))
        standing = tuple(found for found in findings if found.waived is None)
        clean = tuple(rule.id for rule in rules if self._is_clean(rule))
        if standing:
            return Line(number, subject, "open", None, clean, stated, standing)
        failed = [rule.id for rule in rules if self._runs[rule.id].outcome == "failed"]
        if failed:
            return Line(number, subject, "open", f"not judged, for {', '.join(failed)} failed")
        if findings:
            return Line(number, subject, "waived", None, clean, stated, findings)
        if missing is not None:
            reason = f"the strategy names no {missing}"
            return Line(number, subject, "not applicable", reason)
        if clean or stated:
            return Line(number, subject, "addressed", None, clean, stated)
        return None

    def _unanswered(self, line: Line, rules: list[AnyRule], facts: tuple[Fact, ...]) -> Line:
        """Return the line of a clause on which no rule ran and no fact is stated."""
        if not rules and not facts:
            return Line(line.clause, line.subject, "outside machine judgement")
        aside = self._set_aside({*(rule.subject for rule in rules), *(f.kind for f in facts)})
        if aside is not None:
            return Line(line.clause, line.subject, "not applicable", aside)
        # A fact of a record that is not there cannot be missing.
        lacking = places_of(tuple(fact for fact in facts if fact.kind in self._kinds))
        if lacking:
            told = f"not stated: {', '.join(lacking)}"
            return Line(line.clause, line.subject, "open", told)
        if any(self._exists(rule.subject) for rule in rules):
            told = "no record of the strategy is of the sort that its rules ask about"
            return Line(line.clause, line.subject, "not applicable", told)
        places = [place_of(rule.subject) for rule in rules] + list(places_of(facts))
        told = f"nothing is stated at {', '.join(_outermost(places))}"
        return Line(line.clause, line.subject, "open", told)

    def _set_aside(self, kinds: Iterable[type[Record]]) -> str | None:
        """Return why all that a clause concerns is in elements that do not apply."""
        return self._all_aside({place_of(kind).partition(".")[0] for kind in kinds})

    def _all_aside(self, keys: Iterable[str]) -> str | None:
        reasons = []
        for key in sorted(keys):
            if key not in self.strategy.ELEMENTS:
                return None
            element: Element = getattr(self.strategy, key)
            if element.not_applicable is None:
                return None
            reasons.append(element.not_applicable.reason or "no reason is stated")
        return f"its element is declared not applicable: {reasons[0]}" if reasons else None

    def _exists(self, kind: type[Record]) -> bool:
        return any(issubclass(found, kind) for found in self._kinds)

    def _is_clean(self, rule: AnyRule) -> bool:
        run = self._runs[rule.id]
        return run.outcome == "ran" and not self._found.get(rule.id)

    @cached_property
    def _rules(self) -> dict[Cited, list[AnyRule]]:
        found: dict[Cited, list[AnyRule]] = {}
        for rule in catalogue():
            if rule.id in self._runs:
                for clause in {Cited(basis.family, basis.clause): None for basis in rule.bases}:
                    found.setdefault(clause, []).append(rule)
        return found

    @cached_property
    def _kinds(self) -> frozenset[type[Record]]:
        return frozenset(type(record) for _, record in self.strategy.walk())

    @cached_property
    def _stated(self) -> frozenset[Fact]:
        return frozenset(
            Fact(type(record), field)
            for _, record in self.strategy.walk()
            for field in record.model_fields_set
            if record.holds(field)
        )


def _outermost(places: list[str]) -> list[str]:
    """Return the places that lie in no other one: nothing can stand inside an empty one."""
    single = list(dict.fromkeys(", ".join(places).split(", ")))
    return [
        place for place in single if not any(place.startswith(f"{outer}.") for outer in single)
    ]
