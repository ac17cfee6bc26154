"""Rules and clauses are explained from where they are written."""

from typing import Any

import pytest

from ccs_author.errors import UsageError
from ccs_author.report.explained import explain
from ccs_author.rules import Rule, catalogue
from ccs_author.rules.cases import cases_of


@pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: rule.id)
def test_a_rule_is_told_with_its_advice_and_a_case_of_either_kind(rule: Rule[Any]) -> None:
    told = " ".join(explain(rule.id).split())
    proven = cases_of(rule).nearest is not None

    assert rule.expectation in told
    assert rule.advice in told
    assert ("Accepted: " in told) is proven
    assert ("Rejected: " in told) is proven


def test_the_cases_shown_are_the_nearest_ones_of_the_case_file() -> None:
    [rule] = [rule for rule in catalogue() if rule.id == "pressure-step"]
    pair = cases_of(rule).nearest
    assert pair is not None

    told = explain("pressure-step")

    for case in pair:
        for line in case.text.splitlines():
            assert line in told


def test_what_a_rejected_case_lacks_is_told_beside_it() -> None:
    assert "differ by 9 Pa, less than 10" in explain("pressure-step")


def test_the_weakness_that_a_rule_finds_is_named() -> None:
    assert "L23" in explain("pressure-step")


@pytest.mark.parametrize(
    "name", ["A1 4.16", "annex-1 4.16", "annex 1 4.16", "eu-annex-1-2022 4.16", "a1  4.16"]
)
def test_a_clause_goes_by_several_names(name: str) -> None:
    assert explain(name) == explain("Annex 1 4.16")


def test_a_clause_is_told_with_its_rules_and_its_facts() -> None:
    told = explain("A1 4.16")

    assert "Pressure indication and alarms" in told
    assert "pressure-alarm" in told
    assert "premises.doors.delay_justification" in told


def test_a_number_alone_is_looked_up_in_every_regulation() -> None:
    told = explain("4.2.2")

    assert "EU GMP Part IV (2017) 4.2.2" in told


def test_a_clause_says_where_it_does_not_apply() -> None:
    assert "names no form-fill-seal machine" in explain("A1 8.97")


def test_a_clause_without_rules_and_facts_says_so() -> None:
    told = explain("eu-part-iv-2017 2.3.1")

    assert "No rule rests on it." in told
    assert "No field of a strategy" in told


@pytest.mark.parametrize(
    ("wrong", "right"), [("pressure-setp", "pressure-step"), ("A1 4.144", "4.14")]
)
def test_what_is_not_known_is_answered_with_what_is_nearest(wrong: str, right: str) -> None:
    with pytest.raises(UsageError, match=right):
        explain(wrong)
