"""Joins findings with the waivers that the site has decided on. Annex 1 2.2.

A waiver counts when it is complete and has not lapsed. It then marks the finding, which
stays in the assessment; a waiver that does not count is a finding of its own.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from ccs_author.check.finding import Finding, WaivedBy
from ccs_author.check.meaning import MANDATORY
from ccs_author.check.notes import Note
from ccs_author.check.subjects import named
from ccs_author.load.nearest import did_you_mean
from ccs_author.rules import catalogue

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from ccs_author.load import Loaded
    from ccs_author.model import Strategy
    from ccs_author.model.control import Waiver
    from ccs_author.rules import AnyRule

_NEEDED = ("rationale", "risk_assessment", "mitigation", "approved_by", "approved", "expires")


class Waivers:
    """The waivers of a strategy on a given day."""

    def __init__(
        self,
        strategy: Strategy,
        rules: Iterable[AnyRule],
        as_of: dt.date,
        *,
        count: bool = True,
    ) -> None:
        self._strategy = strategy
        self._waivers = strategy.waivers
        # Whoever asks with some rules only does not make the waivers of others wrong.
        self._rules: Mapping[str, AnyRule] = {rule.id: rule for rule in (*catalogue(), *rules)}
        self._count = count
        self._as_of = as_of
        self._used: set[int] = set()

    def applied(self, findings: Iterable[Finding], loaded: Loaded) -> Iterator[Finding]:
        """Yield the findings, those with a waiver marked as waived."""
        counting = [
            (index, waiver)
            for index, waiver in enumerate(self._waivers)
            if self._count and not any(self._objections(index, waiver))
        ]
        for finding in findings:
            covering = [index for index, waiver in counting if _covers(waiver, finding)]
            self._used.update(covering)
            if covering:
                index = covering[0]
                yield replace(finding, waived=_decision(self._waivers[index], index, loaded))
            else:
                yield finding

    def objections(self, asked: Iterable[str]) -> Iterator[Note]:
        """Yield why waivers do not count, and which of them cover no finding of rules asked.

        Ask after `applied` has been read to its end.
        """
        answered = frozenset(asked) if self._count else frozenset()
        for index, waiver in enumerate(self._waivers):
            objections = tuple(self._objections(index, waiver))
            yield from objections
            if waiver.rule in answered and not objections and index not in self._used:
                yield self._unused(index, waiver)

    def _unused(self, index: int, waiver: Waiver) -> Note:
        names = self._names if waiver.item else frozenset()
        if waiver.item and _plain(waiver.item) not in names:
            message = f"the waiver of `{waiver.rule}` is on `{waiver.item}`, which is no record"
            advice = did_you_mean(waiver.item, sorted(names)) or "correct the id, or remove it"
            return Note("waiver-unused", message, ("waivers", index, "item"), advice)
        where = f" on {waiver.item}" if waiver.item else ""
        message = f"the waiver of `{waiver.rule}`{where} covers no finding"
        advice = "remove it, or correct the rule or the item it names"
        return Note("waiver-unused", message, ("waivers", index), advice)

    @cached_property
    def _names(self) -> frozenset[str]:
        """All that a waiver can name: ids, doors by their rooms, and whole paths."""
        found = (named(self._strategy, route) for route, _ in self._strategy.walk())
        return frozenset(text for name in found for text in (name.code, name.item) if text)

    def _objections(self, index: int, waiver: Waiver) -> Iterator[Note]:
        route = ("waivers", index)
        if waiver.rule is None:
            yield Note("waiver-incomplete", "the waiver names no `rule`", route, _COMPLETE)
            return
        if waiver.rule in MANDATORY or self._is_mandatory(waiver.rule):
            message = f"`{waiver.rule}` cannot be waived"
            yield Note("waiver-refused", message, (*route, "rule"), "mend what it found")
        elif waiver.rule not in self._rules:
            advice = did_you_mean(waiver.rule, self._rules) or "`ccs rules` lists all rules"
            message = f"no rule has the id `{waiver.rule}`"
            yield Note("waiver-unknown-rule", message, (*route, "rule"), advice)
        missing = [field for field in _NEEDED if not waiver.holds(field)]
        if missing:
            names = ", ".join(f"`{field}`" for field in missing)
            message = f"the waiver of `{waiver.rule}` does not count: it lacks {names}"
            yield Note("waiver-incomplete", message, route, _COMPLETE)
        if waiver.approved is not None and waiver.approved > self._as_of:
            message = f"the waiver of `{waiver.rule}` is approved only on {waiver.approved}"
            yield Note("waiver-incomplete", message, (*route, "approved"), "correct the date")
        if waiver.expires is not None and waiver.expires < self._as_of:
            message = f"the waiver of `{waiver.rule}` lapsed on {waiver.expires}"
            advice = "resolve the finding, or have the waiver approved anew"
            yield Note("waiver-expired", message, (*route, "expires"), advice)

    def _is_mandatory(self, code: str) -> bool:
        return code in self._rules and self._rules[code].mandatory


_COMPLETE = (
    "a waiver states rule, rationale, risk assessment, mitigation, who approved it and when, "
    "and when it lapses"
)


def _covers(waiver: Waiver, finding: Finding) -> bool:
    if waiver.rule != finding.rule:
        return False
    # An element has no id; its key stands for it.
    return waiver.item is None or _plain(waiver.item) in (finding.code, finding.item)


def _plain(item: str) -> str:
    return item.replace(" ", "")


def _decision(waiver: Waiver, index: int, loaded: Loaded) -> WaivedBy:
    given = (waiver.rationale, waiver.approved_by, waiver.approved, waiver.expires)
    rationale, approved_by, approved, expires = given
    if rationale is None or approved_by is None or approved is None or expires is None:
        raise AssertionError("only complete waivers cover findings")
    place = loaded.places.of(("waivers", index))
    return WaivedBy(rationale, approved_by, approved, expires, place)
