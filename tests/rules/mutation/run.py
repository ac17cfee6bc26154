"""All breaks are made, and it is seen who notices."""

from collections.abc import Iterator
from random import Random

from ccs_author.model import Strategy
from tests.rules.mutation.again import made_up_for, noticed_together
from tests.rules.mutation.breaks import Break, taught
from tests.rules.mutation.grounds import AS_FOUND, KINDS
from tests.rules.mutation.ids import broken_ids
from tests.rules.mutation.in_grounds import taught_in
from tests.rules.mutation.judge import (
    examines,
    found_by,
    found_by_all,
    ids_amiss,
    known,
    made,
)
from tests.rules.mutation.lessons import Lesson
from tests.rules.mutation.others_serve import OTHERS_SERVE
from tests.rules.mutation.score import Tried
from tests.rules.mutation.sites import WRITTEN_FOR, Site, sites

SEED = 20221
_WRITTEN_INTO = 3
"""In how many examples a case is written, where none holds it."""


def tried_as_taught(lesson: Lesson, most: int, written: int) -> list[Tried]:
    """Break what a lesson teaches, up to `most` times in each example, and see.

    Where no example holds what the case describes, it is written into them: `written` times in
    each for every kind of ground, until a rule accepts one.
    """
    random = Random(f"{SEED} {lesson.rule.id} {lesson.good.name} {lesson.bad.name}")
    asked = [site for site in sites() if site.asks(lesson.rule)]
    tried = [
        _tried(each, outcome(each), lesson.kind.__name__)
        for site in asked
        for each in taught(lesson, site, random, most)
    ]
    random.shuffle(asked)
    for kind in KINDS[1:] if not any(each.fair for each in tried) else ():
        for site in asked:
            if sum(each.fair for each in tried if each.ground != AS_FOUND) < _WRITTEN_INTO:
                tried += _tried_in(lesson, site, kind, written)
        if any(each.fair for each in tried):
            break
    return tried


def _tried_in(lesson: Lesson, site: Site, kind: str, most: int) -> Iterator[Tried]:
    """Yield trials on grounds of a kind, up to the first fair one."""
    for each in taught_in(lesson, site, kind, most):
        one = _tried(each, outcome(each), lesson.kind.__name__)
        yield one
        if one.fair:
            return


def tried_ids(site: Site, most: int) -> Iterator[Tried]:
    """Break ids in an example, up to `most` for each field, and see."""
    before = ids_amiss(site, site.strategy)
    for each in broken_ids(site, Random(f"{SEED} {site.name}"), most):
        after = made(each.broken)
        new = set() if after is None else ids_amiss(site, after) - before
        right = each.expected in {check for check, _ in new}
        word = "right" if right else "another" if new else "nobody"
        yield _tried(each, "refused" if after is None else word, "")


def outcome(each: Break) -> str:
    """Return who notices a break."""
    at_site = each.whole is each.site.data
    before = each.site.strategy if at_site else made(each.whole)
    if before is None or each.rule is None:
        return "amiss before"
    here = found_by(each.rule, each.site.strategy, each.as_of)
    found = here if at_site else found_by(each.rule, before, each.as_of)
    after = made(each.broken)
    if found - here or after is None:
        return "amiss before" if found - here else "refused"
    new = found_by(each.rule, after, each.as_of)
    if new - found or new:
        return "right" if new - found else "amiss before"
    if not examines(each.rule, before, each.route):
        return "not asked"
    served = each.ground != AS_FOUND and each.expected in OTHERS_SERVE
    return "made up for" if served else _otherwise(each, before, after)


def _otherwise(each: Break, before: Strategy, after: Strategy) -> str:
    if noticed_together(each):
        return "together"
    if made_up_for(each):
        return "made up for"
    plain = each.whole is each.site.data and each.as_of == WRITTEN_FOR
    others = known(each.site) if plain else found_by_all(before, each.as_of)
    return "another" if found_by_all(after, each.as_of) - others else "nobody"


def _tried(each: Break, who: str, kind: str) -> Tried:
    place = ".".join(map(str, each.route))
    return Tried(
        each.expected, each.operator, who, each.site.name, place, each.why, kind, each.ground
    )
