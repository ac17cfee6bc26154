"""A small share of what `make mutate` does: rules notice what is broken, and nothing else."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from ccs_author.check import Finding, assess
from ccs_author.load import load
from ccs_author.model import Strategy
from ccs_author.rules import Gap, Severity, catalogue
from tests.rules.mutation.grounds import KINDS
from tests.rules.mutation.in_grounds import taught_in
from tests.rules.mutation.judge import found_by, made
from tests.rules.mutation.lessons import Lesson, taught_by
from tests.rules.mutation.run import outcome, tried_as_taught
from tests.rules.mutation.score import total
from tests.rules.mutation.sites import FOR_TRIALS, changed, sites
from tests.rules.mutation.table import TARGET, failures
from tests.rules.mutation.whole import QUICK, Result, run


@cache
def result() -> Result:
    return run(QUICK)


def test_broken_facts_are_noticed_and_harmless_edits_raise_no_error() -> None:
    assert failures(result()) == []


def test_enough_is_broken_for_the_share_to_mean_something() -> None:
    assert total(result().taught).broken > 50
    assert total(result().ids).broken > 100
    assert sum(result().edits.values()) > 20


def test_every_broken_id_is_noticed() -> None:
    score = total(result().ids)

    assert score.share > TARGET
    assert score.counts["nobody"] == 0


def test_changing_data_leaves_the_example_as_it_was() -> None:
    [site] = [each for each in sites() if each.name == "minimal"]
    number = site.data["document"]["number"]

    after = changed(site.data, ("document", "number"), "ANOTHER")

    assert after["document"]["number"] == "ANOTHER"
    assert site.data["document"]["number"] == number


def test_an_index_after_the_last_adds_to_a_list() -> None:
    assert changed({"rooms": [{"id": "R-1"}]}, ("rooms", 1, "id"), "R-2") == {
        "rooms": [{"id": "R-1"}, {"id": "R-2"}]
    }
    assert changed({}, ("rooms", 0, "id"), "R-1") == {"rooms": [{"id": "R-1"}]}


@pytest.mark.parametrize("kind", KINDS[1:])
def test_a_rule_that_accepts_its_case_notices_the_break_in_every_example(kind: str) -> None:
    lesson = lesson_of("glove-integrity")

    for site in sites():
        for each in taught_in(lesson, site, kind, most=1):
            assert each.rule is not None
            assert not found_by(each.rule, strategy(each.whole), each.as_of)
            assert found_by(each.rule, strategy(each.broken), each.as_of)


def test_a_rule_gone_blind_is_found_out() -> None:
    lesson = lesson_of("glove-integrity")
    blind = replace(lesson, rule=replace(lesson.rule, question=sees_nothing))

    tried = tried_as_taught(blind, most=1, written=1)

    assert {each.who for each in tried if each.fair} <= {"another", "nobody"}
    assert any(each.fair for each in tried)


@pytest.mark.parametrize("kind", KINDS[1:])
def test_a_rule_gone_blind_is_found_out_on_every_ground(kind: str) -> None:
    lesson = lesson_of("glove-integrity")
    blind = replace(lesson, rule=replace(lesson.rule, question=sees_nothing))

    seen = {outcome(each) for site in sites() for each in taught_in(blind, site, kind, most=1)}

    assert seen & {"another", "nobody"}
    assert "right" not in seen


def sees_nothing(*_: object) -> Iterator[Gap]:
    yield from ()


@cache
def lesson_of(rule_id: str) -> Lesson:
    rule = next(each for each in catalogue() if each.id == rule_id)
    return next(taught_by(rule))


def strategy(data: object) -> Strategy:
    found = made(data)
    assert found is not None
    return found


def test_the_site_for_trials_has_no_error_of_its_own() -> None:
    [file] = FOR_TRIALS.glob("*/site.yaml")

    found = assess(load(file), as_of=dt.date(2026, 11, 22))

    assert [f"{each.place} {each.message}" for each in found.findings if is_error(each)] == []


def is_error(finding: Finding) -> bool:
    return finding.counts and finding.severity is Severity.ERROR
