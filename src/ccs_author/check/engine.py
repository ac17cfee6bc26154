"""Runs the rules on the records of a strategy."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING

from ccs_author.check.assessment import RuleRun
from ccs_author.check.authority import NOT_IN_FORCE
from ccs_author.check.finding import Finding
from ccs_author.check.subjects import named
from ccs_author.rules import NotStated, Severity

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from ccs_author.check.authority import Authority
    from ccs_author.check.overrides import Overrides
    from ccs_author.check.subjects import Subjects
    from ccs_author.load import Loaded
    from ccs_author.model import Record, Route
    from ccs_author.rules import AnyRule, Gap

NO_SUBJECT = "the strategy has no record that it is about"


class Engine:
    """Examines one strategy, rule by rule; a rule that breaks stops no other one."""

    def __init__(
        self,
        loaded: Loaded,
        subjects: Subjects,
        authority: Authority,
        overrides: Overrides,
        as_of: dt.date,
    ) -> None:
        self._loaded = loaded
        self._subjects = subjects
        self._strategy = subjects.strategy
        self._authority = authority
        self._overrides = overrides
        self._as_of = as_of
        self.findings: list[Finding] = []

    def run(self, rules: Iterable[AnyRule]) -> tuple[RuleRun, ...]:
        """Run the rules, collect what they find, and return what became of each."""
        return tuple(self._run(rule) for rule in rules)

    def _run(self, rule: AnyRule) -> RuleRun:
        left_out = self._overrides.left_out(rule)
        if left_out is not None:
            return RuleRun(rule.id, "left out", left_out)
        switched_off = self._overrides.switched_off(rule)
        if switched_off is not None:
            return RuleRun(rule.id, "switched off", switched_off)
        severity = self._overrides.severity(rule)
        if severity is None:
            return RuleRun(rule.id, "not applicable", NOT_IN_FORCE)
        before, examined = len(self.findings), 0
        try:
            for route, record in self._subjects.of(rule.subject):
                if rule.applies(record, self._strategy):
                    examined += 1
                    for gap in rule.gaps(record, self._strategy, self._as_of):
                        self.findings.append(self._finding(rule, gap, route, record, severity))
        except Exception as broken:  # noqa: BLE001 - a defect of one rule stays its own
            gaps = len(self.findings) - before
            told = " ".join(f"{type(broken).__name__}: {broken}".split())
            where = "".join(traceback.format_exception(broken))
            return RuleRun(rule.id, "failed", told, examined, gaps, where)
        if not examined:
            return RuleRun(rule.id, "not applicable", NO_SUBJECT)
        return RuleRun(rule.id, "ran", None, examined, len(self.findings) - before)

    def _finding(
        self, rule: AnyRule, gap: Gap, route: Route, record: Record, severity: Severity
    ) -> Finding:
        if gap.about is not None:
            route, record = self._subjects.route_of(gap.about) or route, gap.about
        steps = _steps(gap.field)
        name = named(self._strategy, route)
        missing = isinstance(gap, NotStated)
        message = gap.message
        mark = None if missing else _mark(record, steps)
        if mark and severity > Severity.INFO:
            severity = Severity(severity - 1)
            message += f" (softened: the value is marked as assumed, {mark})"
        return Finding(
            rule=rule.id,
            severity=severity,
            kind="not stated" if missing else "contradicts",
            message=message,
            place=self._loaded.places.of(self._overrides.place((*route, *steps))),
            item=name.item or None,
            code=name.code,
            field=gap.field,
            element=str(route[0]) if route else (str(steps[0]) if steps else None),
            cites=self._authority.cites(rule),
            help=gap.help or rule.advice,
            deferred=missing and self._strategy.is_draft,
            path=name.path,
            usual=self._overrides.usual(rule),
        )


def _steps(field: str | None) -> Route:
    parts = field.split(".") if field else ()
    return tuple(int(part) if part.isdecimal() else part for part in parts)


def _mark(record: Record, steps: Route) -> str | None:
    """Return the reason for which a value is assumed, if it is marked so."""
    value: object = record
    for step in steps:
        reason = getattr(value, "assumed", {}).get(step)
        if reason is not None:
            return str(reason)
        if isinstance(value, tuple) and isinstance(step, int):
            value = value[step] if step < len(value) else None
        else:
            value = getattr(value, str(step), None)
    return None
