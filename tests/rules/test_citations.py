"""Clauses are read out of the texts that cite them."""

import pytest

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace
from ccs_author.rules import catalogue
from ccs_author.rules.citations import cited
from ccs_author.rules.facts import facts_by_clause, place_of, places_of


def clauses(text: str) -> list[str]:
    return [f"{each.family} {each.clause}" for each in cited(text)]


def test_a_clause_follows_the_name_of_its_regulation() -> None:
    assert clauses("The longest wear. Annex 1 7.15.") == ["annex-1 7.15"]


def test_clauses_are_listed_by_comma_and_and() -> None:
    told = clauses("Annex 1 6.7, 6.10 and 6.18")

    assert told == ["annex-1 6.7", "annex-1 6.10", "annex-1 6.18"]


def test_from_one_clause_to_another_all_between_are_meant() -> None:
    assert clauses("Annex 1 9.38 to 9.40") == ["annex-1 9.38", "annex-1 9.39", "annex-1 9.40"]


def test_each_regulation_has_its_own_clauses() -> None:
    told = clauses("How long. Part IV 6, Annex 2A 4.7.")

    assert told == ["part-iv 6", "annex-2a 4.7"]


def test_a_table_stands_for_the_clause_that_holds_it() -> None:
    assert clauses("Annex 1 Table 6: 90.") == ["annex-1 9.30"]


def test_a_figure_after_a_clause_is_no_clause() -> None:
    assert clauses("Annex 1 4.32: 6 for A and B, 12 for C and D.") == ["annex-1 4.32"]


def test_a_part_of_a_clause_goes_with_the_clause() -> None:
    assert clauses("Annex 1 9.36 xiii and 9.40") == ["annex-1 9.36", "annex-1 9.40"]


@pytest.mark.parametrize("text", ["Annex 1 sets no figure", "Annex 17", "Annex 1 99.9", ""])
def test_what_names_no_clause_cites_none(text: str) -> None:
    assert clauses(text) == []


def test_a_standard_is_cited_as_a_whole() -> None:
    assert clauses("ICH Q9(R1), and ISO 14644-1:2015 A.4") == [
        "standard ICH Q9(R1)",
        "standard ISO 14644-1:2015",
    ]


def test_a_field_is_found_by_the_clause_that_it_cites() -> None:
    [clause] = cited("Annex 1 4.16")

    assert "premises.doors.delay_justification" in places_of(facts_by_clause()[clause])


def test_a_kind_that_others_have_in_common_stands_where_they_do() -> None:
    assert place_of(GradedSpace).split(", ") == [
        "premises.zones",
        "premises.barriers",
        "premises.clean_air_devices",
    ]


def test_every_rule_examines_something_that_stands_somewhere() -> None:
    nowhere = {rule.id for rule in catalogue() if not place_of(rule.subject)}

    assert nowhere == {rule.id for rule in catalogue() if rule.subject is Strategy}
