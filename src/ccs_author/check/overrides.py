"""Severities that a site sets itself: which count, and what is wrong with the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.check.meaning import MANDATORY
from ccs_author.check.notes import Note
from ccs_author.check.terms import Override
from ccs_author.load.nearest import did_you_mean
from ccs_author.rules import Severity, catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ccs_author.check.authority import Authority
    from ccs_author.check.terms import Terms
    from ccs_author.load.settings import RuleSetting
    from ccs_author.model import Route
    from ccs_author.rules import AnyRule

NOT_ASKED = "it is not among the rules asked for"
IGNORED = "it was to be left out"
_ASKED = ("regulations",)


class Overrides:
    """What the terms of a check make of the rules."""

    def __init__(self, terms: Terms, rules: Iterable[AnyRule], authority: Authority) -> None:
        self._terms = terms
        self._rules: Mapping[str, AnyRule] = {rule.id: rule for rule in rules}
        self._authority = authority
        written = terms.settings.rules if terms.settings else ()
        self._settings = tuple(each for each in written if not self._objection(each))
        self._wrong = tuple(each for each in written if self._objection(each))
        self._set = {each.rule: each for each in self._settings}

    def severity(self, rule: AnyRule) -> Severity | None:
        """Return how gravely a rule speaks here; None when it does not apply."""
        usual = self._authority.severity(rule)
        setting = self._set.get(rule.id)
        if usual is None or setting is None or setting.severity == "off":
            return usual
        return Severity[setting.severity.upper()]

    def usual(self, rule: AnyRule) -> Severity | None:
        """Return how gravely the regulations speak, where the site has set it otherwise."""
        return self._authority.severity(rule) if rule.id in self._set else None

    def switched_off(self, rule: AnyRule) -> str | None:
        """Return the reason for which the site has switched a rule off."""
        setting = self._set.get(rule.id)
        return setting.reason if setting and setting.severity == "off" else None

    def place(self, route: Route) -> Route:
        """Return the route to look at: regulations asked for stand nowhere in the files."""
        return route[:1] if self._terms.regulations and route[:1] == _ASKED else route

    def left_out(self, rule: AnyRule) -> str | None:
        """Return why a rule is left out of this one check."""
        if self._terms.only and rule.id not in self._terms.only:
            return NOT_ASKED
        return IGNORED if rule.id in self._terms.ignored else None

    @property
    def in_effect(self) -> tuple[Override, ...]:
        """The settings that count, in the order of ids."""
        found = []
        for each in sorted(self._settings, key=lambda setting: setting.rule):
            rule = self._rules.get(each.rule)
            usual = self._authority.severity(rule) if rule else None
            severity = None if each.severity == "off" else Severity[each.severity.upper()]
            found.append(Override(each.rule, usual, severity, each.reason or ""))
        return tuple(found)

    def objections(self) -> Iterator[Note]:
        """Yield what is wrong with settings that do not count."""
        for each in self._wrong:
            note = self._objection(each)
            if note is not None:
                yield note

    def _objection(self, setting: RuleSetting) -> Note | None:
        rule, at = setting.rule, setting.place
        if rule in MANDATORY or (rule in self._rules and self._rules[rule].mandatory):
            message = f"`{rule}` can be neither switched off nor set to another severity"
            return Note("setting-refused", message, (), "mend what it finds", at=at)
        if rule not in self._rules:
            known = (*self._rules, *(each.id for each in catalogue()))
            if rule not in known:
                advice = did_you_mean(rule, known) or "`ccs rules` lists all rules"
                message = f"no rule has the id `{rule}`"
                return Note("setting-unknown-rule", message, (), advice, at=at)
        if setting.reason is None:
            message = f"the setting of `{rule}` has no effect: it gives no reason"
            advice = 'state why: `reason = "…"`'
            return Note("setting-without-reason", message, (), advice, at=at)
        return None
