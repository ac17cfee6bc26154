"""The clause ledger says what is addressed, open, waived, not applicable or beyond us."""

import datetime as dt
import json
from pathlib import Path

import pytest

from ccs_author.answer import Coverage, Ledger, Line, cover
from ccs_author.check import assess
from ccs_author.load import load
from ccs_author.report.coverage import coverage_as

AS_OF = dt.date(2026, 11, 22)
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/site.yaml"))
BINDING = "regulations: [{edition: eu-annex-1-2022}]\n"


def covered(folder: Path, text: str) -> Coverage:
    file = folder / "site.yaml"
    file.write_text(BINDING + text, encoding="utf-8")
    loaded = load(file)
    return cover(loaded, assess(loaded, as_of=AS_OF))


def annex(coverage: Coverage) -> Ledger:
    [found] = [each for each in coverage.ledgers if "Annex 1 (2022)" in each.name]
    return found


def line(coverage: Coverage, clause: str) -> Line:
    [found] = [each for each in annex(coverage).lines if each.clause == clause]
    return found


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.parent.name)
def test_the_totals_of_every_example_add_up(file: Path) -> None:
    loaded = load(file)

    coverage = cover(loaded, assess(loaded, as_of=AS_OF))

    for ledger in coverage.ledgers:
        assert sum(ledger.totals.values()) == len(ledger.lines)
    assert [len(each.lines) for each in coverage.ledgers[:2]] == [16, 40]


def test_every_clause_of_annex_1_has_a_line(tmp_path: Path) -> None:
    assert len(annex(covered(tmp_path, "site: {name: Here}\n")).lines) == 293


def test_a_clause_is_addressed_by_the_rule_that_found_nothing_open(tmp_path: Path) -> None:
    rooms = "premises: {rooms: [{id: R-1, grade: C, occupancy_max: 4}]}\n"

    found = line(covered(tmp_path, rooms), "7.2")

    assert found.state == "addressed"
    assert "occupancy-limit" in found.rules


def test_what_is_nowhere_stated_is_told_without_the_facts_inside_it(tmp_path: Path) -> None:
    rooms = "premises: {rooms: [{id: R-1, grade: C}]}\n"

    found = line(covered(tmp_path, rooms), "5.8")

    assert found.reason == "nothing is stated at premises.doors"


def test_a_clause_is_addressed_by_a_fact_that_is_stated(tmp_path: Path) -> None:
    found = line(covered(tmp_path, "personnel: {visitors: With escort only.}\n"), "7.5")

    assert found.state == "addressed"
    assert found.facts == ("personnel.visitors",)


def test_a_clause_is_open_while_a_finding_rests_on_it(tmp_path: Path) -> None:
    rooms = "premises: {rooms: [{id: R-1, grade: B, sinks: 2}]}\n"

    found = line(covered(tmp_path, rooms), "4.9")

    assert found.state == "open"
    assert "sinks-and-drains" in {finding.rule for finding in found.findings}


def test_a_waived_finding_leaves_its_clause_waived(tmp_path: Path) -> None:
    rooms = "premises: {rooms: [{id: R-1, grade: B, sinks: 2, drains: 0}]}\n"
    waiver = (
        "waivers:\n"
        "  - {rule: sinks-and-drains, item: R-1, rationale: Old building,\n"
        "     risk_assessment: RA-1, mitigation: Flushed daily, approved_by: Quality,\n"
        "     approved: 2026-01-01, expires: 2027-01-01}\n"
    )

    found = line(covered(tmp_path, rooms + waiver), "4.9")

    assert {finding.rule for finding in found.findings} == {"sinks-and-drains"}
    assert found.state == "waived"


def test_a_clause_about_what_the_site_has_not_does_not_apply(tmp_path: Path) -> None:
    found = line(covered(tmp_path, "containers: {items: [{id: CON-1, kind: bag}]}\n"), "8.98")

    assert found.state == "not applicable"
    assert found.reason == "the strategy names no form-fill-seal machine"


def test_a_clause_of_an_element_set_aside_does_not_apply(tmp_path: Path) -> None:
    text = "maintenance: {not_applicable: {reason: The landlord maintains}}\n"

    found = line(covered(tmp_path, text), "5.7")

    assert found.state == "not applicable"
    assert "The landlord maintains" in (found.reason or "")


def test_a_clause_on_which_nothing_is_written_is_open_and_says_where(tmp_path: Path) -> None:
    found = line(covered(tmp_path, "site: {name: Here}\n"), "7.5")

    assert found.state == "open"
    assert "personnel.visitors" in (found.reason or "")


def test_a_clause_without_rules_and_facts_is_outside(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    file.write_text("regulations: [{edition: eu-part-iv-2017}]\n", encoding="utf-8")
    loaded = load(file)

    ledgers = cover(loaded, assess(loaded, as_of=AS_OF)).ledgers

    [example] = [each for part in ledgers for each in part.lines if each.clause == "2.3.1"]
    assert example.state == "outside machine judgement"


def test_an_element_is_open_with_its_findings(tmp_path: Path) -> None:
    rooms = "premises: {rooms: [{id: R-1, grade: B, sinks: 2}]}\n"

    elements = covered(tmp_path, rooms).ledgers[0]

    assert elements.lines[1].subject == "premises"
    assert elements.lines[1].state == "open"


def test_editions_with_the_same_clauses_share_one_ledger(tmp_path: Path) -> None:
    both = "regulations: [{edition: eu-annex-1-2022}, {edition: pics-annex-1-2023}]\n"
    file = tmp_path / "site.yaml"
    file.write_text(both, encoding="utf-8")
    loaded = load(file)

    names = [each.name for each in cover(loaded, assess(loaded, as_of=AS_OF)).ledgers]

    assert "EU GMP Annex 1 (2022) and PIC/S Annex 1 (2023)" in names


def test_without_annex_1_its_clauses_are_not_listed(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    file.write_text("regulations: [{edition: eu-part-iv-2017}]\n", encoding="utf-8")
    loaded = load(file)

    ledgers = cover(loaded, assess(loaded, as_of=AS_OF)).ledgers

    assert all("Annex 1" not in each.name for each in ledgers)


def test_the_report_says_that_addressed_is_no_judgement(tmp_path: Path) -> None:
    coverage = covered(tmp_path, "site: {name: Here}\n")

    assert "no judgement whether the" in " ".join(coverage_as("text", coverage).split())
    assert "no judgement" in json.loads(coverage_as("json", coverage))["meaning"]


def test_each_format_lists_each_clause(tmp_path: Path) -> None:
    coverage = covered(tmp_path, "site: {name: Here}\n")
    lines = sum(len(each.lines) for each in coverage.ledgers)

    read = json.loads(coverage_as("json", coverage))["ledgers"]

    assert coverage_as("csv", coverage).count("\r\n") == lines + 1
    assert sum(len(each["clauses"]) for each in read) == lines


def test_a_demand_on_an_element_set_aside_does_not_apply(tmp_path: Path) -> None:
    text = "utilities: {not_applicable: {reason: No utility touches product}}\n"

    demands = covered(tmp_path, text).ledgers[1]

    [found] = [each for each in demands.lines if each.clause == "6.1"]
    assert found.state == "not applicable"
    assert "No utility touches product" in (found.reason or "")
