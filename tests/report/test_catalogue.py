"""The rules and the ledger, as tables for a validation folder."""

import csv
import io
import json

import pytest

from ccs_author.report.catalogue import FORMATS, rules_as
from ccs_author.report.ledger import ledger_as
from ccs_author.report.tables import as_csv, as_markdown
from ccs_author.rules import catalogue
from ccs_author.rules.citations import Cited
from ccs_author.rules.ledger import ledger, weaknesses
from ccs_author.rules.selection import Selection


def test_the_csv_of_the_rules_has_a_line_for_each() -> None:
    read = list(csv.DictReader(io.StringIO(rules_as("csv", catalogue()))))

    assert [line["rule"] for line in read] == [rule.id for rule in catalogue()]
    assert all(line["clauses"] and line["expectation"] for line in read)


def test_the_json_of_the_rules_has_every_clause_with_its_strength() -> None:
    read = json.loads(rules_as("json", catalogue()))

    [step] = [rule for rule in read["rules"] if rule["rule"] == "pressure-step"]
    assert {"edition", "clause", "strength", "subject"} == set(step["clauses"][0])


@pytest.mark.parametrize("name", FORMATS)
def test_the_ledger_names_every_row_in_every_format(name: str) -> None:
    told = ledger_as(name)

    assert all(entry.row.id in told for entry in (*ledger(), *weaknesses()))


def test_the_totals_of_the_ledger_add_up() -> None:
    totals = json.loads(ledger_as("json"))["totals"]

    assert sum(totals["catalogue"].values()) == 541
    assert sum(totals["weaknesses"].values()) == 48


def test_no_cell_is_taken_for_a_formula() -> None:
    assert as_csv(["a"], [["=1+1"]]) == "a\r\n'=1+1\r\n"


def test_a_cell_of_markdown_stays_one_cell() -> None:
    assert as_markdown(["a"], [["x | y\nz"]]) == "| a |\n| --- |\n| x \\| y z |\n"


def test_rules_are_chosen_by_clause() -> None:
    chosen = Selection(clause=frozenset({Cited("annex-1", "4.16")})).of(catalogue())

    assert "pressure-alarm" in {rule.id for rule in chosen}
    assert "pressure-step" not in {rule.id for rule in chosen}


def test_the_severity_of_a_rule_is_that_of_the_edition_asked_for() -> None:
    in_pics = Selection(edition="pics-annex-2a-2023", severity="error").of(catalogue())
    in_annex = Selection(edition="eu-annex-1-2022", severity="error").of(catalogue())

    assert "pressure-step" in {rule.id for rule in in_pics}
    assert "pressure-step" not in {rule.id for rule in in_annex}
