"""The whole run: what is taught, ids, what no lesson reaches, harmless edits."""

import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import chain, islice
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

from ccs_author.rules import Severity
from tests.rules.mutation import harmless, surveyed
from tests.rules.mutation.lessons import Lesson, lessons
from tests.rules.mutation.run import SEED, tried_as_taught, tried_ids
from tests.rules.mutation.score import Tried
from tests.rules.mutation.sites import Site, sites
from tests.rules.mutation.surveyed import Fact


@dataclass(frozen=True)
class Amount:
    """How much is tried."""

    share: float = 1.0
    """The share of the rules that is tried, 0 to 1."""

    each: int = 3
    """Most places in an example at which a lesson is applied."""

    written: int = 2
    """Most grounds of a kind tried in an example that does not hold a lesson's case."""

    ids: int = 1
    """Most ids broken for each field and example."""

    edits: int = 8
    """Most harmless edits of a kind in an example."""

    grades: int = 10
    """Most grades swapped in an example, up and down."""

    survey: bool = True
    """Whether the facts that no lesson reaches are dropped too."""

    workers: int = 2


QUICK = Amount(share=0.02, each=1, written=1, ids=1, edits=1, grades=1, survey=False, workers=1)


@dataclass
class Result:
    """All that a run has shown."""

    taught: list[Tried]
    ids: list[Tried]
    silent: list[str]
    """Rules without a fair trial."""

    edits: Counter[str] = field(default_factory=Counter)
    alarms: dict[str, list[str]] = field(default_factory=dict)
    """Findings on harmless edits, by severity: `error`, `lesser`."""

    grades: Counter[str] = field(default_factory=Counter)
    facts: dict[str, list[str]] = field(default_factory=dict)
    """Facts by what is known of them: noticed when broken, or not."""


_TAUGHT: list[Lesson] = []


def run(amount: Amount) -> Result:
    """Break and edit the examples, and see what the rules say."""
    chosen = list(lessons(amount.share))
    _TAUGHT[:] = chosen
    found = _mapped(_taught, range(len(chosen)), amount)
    tried = list(chain.from_iterable(found))
    missing = {each.rule.id for each in chosen} - {each.expected for each in tried if each.fair}
    of_sites = range(len(sites()))
    result = Result(tried, _mapped(_ids, of_sites, amount, flat=True), sorted(missing))
    for name, errors, lesser in _mapped(_edited, of_sites, amount, flat=True):
        result.edits[name] += 1
        result.alarms.setdefault("error", []).extend(errors)
        result.alarms.setdefault("lesser", []).extend(lesser)
    for word in _mapped(_swapped, of_sites, amount, flat=True):
        result.grades[word] += 1
    _survey(result, amount)
    return result


def _mapped(
    work: Callable[[tuple[int, Amount]], Any],
    numbers: Iterable[int],
    amount: Amount,
    *,
    flat: bool = False,
) -> list[Any]:
    given = [(number, amount) for number in numbers]
    if amount.workers == 1:
        found = [work(each) for each in given]
    else:
        # Forked, the workers share what is read; the order of the results stays.
        with get_context("fork").Pool(amount.workers) as pool:
            found = pool.map(work, given, chunksize=1 if flat else 8)
    return list(chain.from_iterable(found)) if flat else found


def _taught(given: tuple[int, Amount]) -> list[Tried]:
    number, amount = given
    return tried_as_taught(_TAUGHT[number], amount.each, amount.written)


def _ids(given: tuple[int, Amount]) -> list[Tried]:
    number, amount = given
    tried = tried_ids(sites()[number], amount.ids)
    return list(tried if amount.survey else islice(tried, 30))


def _edited(given: tuple[int, Amount]) -> list[tuple[str, list[str], list[str]]]:
    number, amount = given
    site = sites()[number]
    found = []
    for name, data in harmless.edits(site, Random(f"{SEED} {site.name}"), amount.edits):
        alarms = harmless.alarms(site, data)
        told = {
            grade: [f"{site.name}, {name}: {a}" for a in all_] for grade, all_ in alarms.items()
        }
        errors = told.get(Severity.ERROR, [])
        lesser = [each for each in told.get(Severity.INFO, []) if each not in errors]
        found.append((_kind_of(name), errors, lesser))
    for flow in (True, False) if amount.survey else ():
        name = f"written as YAML in {'flow' if flow else 'block'} style"
        with tempfile.TemporaryDirectory() as folder:
            same = harmless.rewritten(site, Path(folder), flow=flow)
        found.append((name, [] if same else [f"{site.name}, {name}: reads differently"], []))
    return found


def _kind_of(name: str) -> str:
    for begin, kind in (
        ("reordered", "a list reordered"),
        ("note", "a note added"),
        ("alert", "a limit tightened"),
        ("action", "a limit tightened"),
        ("controls", "a control or document added"),
        ("evidence", "a control or document added"),
    ):
        if name.startswith(begin):
            return kind
    return name


def _swapped(given: tuple[int, Amount]) -> list[str]:
    number, amount = given
    site = sites()[number]
    random = Random(f"{SEED} {site.name}")
    return [
        f"{word}: {'noticed' if surveyed.noticed(site, data) else 'unnoticed'}"
        for word, _, data in surveyed.grades_swapped(site, random, amount.grades)
    ]


_OPEN: list[tuple[Site, Fact]] = []


def _survey(result: Result, amount: Amount) -> None:
    """Drop each fact of which no lesson has shown yet that its loss is noticed."""
    shown = {
        (each.kind, each.place.rpartition(".")[2])
        for each in result.taught
        if each.who in ("right", "together")
    }
    where = {fact: site for site in reversed(sites()) for fact in surveyed.facts(site)}
    _OPEN[:] = [(site, fact) for fact, site in sorted(where.items()) if fact not in shown]
    told: dict[str, list[str]] = {"taught": sorted(".".join(f) for f in where if f in shown)}
    if amount.survey:
        noticed = _mapped(_missed, range(len(_OPEN)), amount)
        for (_, fact), is_noticed in zip(_OPEN, noticed, strict=True):
            word = "noticed when dropped" if is_noticed else "not noticed when dropped"
            told.setdefault(word, []).append(".".join(fact))
    result.facts = told


def _missed(given: tuple[int, Amount]) -> bool:
    site, fact = _OPEN[given[0]]
    return surveyed.noticed(site, surveyed.dropped(site, fact, Random(f"{SEED} {fact}")))
