"""Whether a rule notices, and whether anything else does."""

import datetime as dt
from functools import cache
from typing import Any

from pydantic import ValidationError

from ccs_author.check.authority import Authority
from ccs_author.check.identity import Ids
from ccs_author.check.subjects import Subjects
from ccs_author.model import Route, Strategy
from ccs_author.model.ready import strategy_of
from ccs_author.rules import AnyRule, catalogue
from tests.rules.mutation.sites import WRITTEN_FOR, Site

Found = frozenset[tuple[str, str]]
"""Findings by rule and message; a message quotes the ids it is about."""


def made(data: Any) -> Strategy | None:
    """Return the strategy that data make, or None where the loader would refuse them."""
    try:
        return strategy_of(data)
    except ValidationError:
        return None


def found_by(rule: AnyRule, strategy: Strategy, as_of: dt.date) -> Found:
    """Return what one rule finds."""
    return frozenset(
        (rule.id, gap.message)
        for _, record in Subjects(strategy).of(rule.subject)
        if rule.applies(record, strategy)
        for gap in rule.gaps(record, strategy, as_of)
    )


def found_by_all(strategy: Strategy, as_of: dt.date) -> Found:
    """Return what all rules in force find."""
    subjects, authority = Subjects(strategy), Authority(strategy)
    found = set()
    for rule in catalogue():
        if authority.severity(rule) is not None:
            for _, record in subjects.of(rule.subject):
                if rule.applies(record, strategy):
                    for gap in rule.gaps(record, strategy, as_of):
                        found.add((rule.id, gap.message))
    return frozenset(found)


@cache
def known(site: Site) -> Found:
    """Return what all rules find in an unbroken example."""
    return found_by_all(site.strategy, WRITTEN_FOR)


def examines(rule: AnyRule, strategy: Strategy, near: Route) -> bool:
    """Whether a rule asks anything of a record on the way to a route, or within it."""
    for route, record in Subjects(strategy).of(rule.subject):
        shorter = min(len(route), len(near))
        if route[:shorter] == near[:shorter] and rule.applies(record, strategy):
            return True
    return False


def ids_amiss(site: Site, strategy: Strategy) -> Found:
    """Return the ids that are given twice, name nothing, or something of another kind."""
    ids = Ids(site.loaded._replace(strategy=strategy), Subjects(strategy))
    notes = (*ids.given_twice(), *ids.unresolved())
    return frozenset((note.check, note.message) for note in notes)
