"""From coverage to the appendix of the document."""

import datetime as dt
from pathlib import Path

import pytest

from ccs_author.answer import cover
from ccs_author.check import assess
from ccs_author.cli.ledgers import chapters, clause_coverage
from ccs_author.document import Heading
from ccs_author.load import load
from ccs_author.model import Record, Strategy
from ccs_author.render.compose import compose
from ccs_author.rules import catalogue
from tests.cli.given import SITE, site

AS_OF = dt.date(2026, 11, 22)
AIRLOCK = """\
document: {number: CCS-9, status: STATUS}
regulations: [{edition: eu-annex-1-2022}]
premises:
  rooms: [{id: R1, grade: C, pressure_pa: 20}, {id: R2, grade: D, pressure_pa: 18}]
  doors: [{between: [R1, R2]}]
"""


def test_every_clause_is_counted_and_those_outside_judgement_are_not_listed(
    tmp_path: Path,
) -> None:
    loaded = load(site(tmp_path, SITE))
    assessment = assess(loaded, as_of=AS_OF)

    made = clause_coverage(loaded, assessment)

    regulations = [x for x in cover(loaded, assessment).ledgers if x.part == "clauses"]
    assert [x.name for x in made.ledgers] == [x.name for x in regulations]
    for ledger in made.ledgers:
        totals = dict(ledger.totals)
        outside = totals.pop("outside machine judgement")
        states = [line.state for line in ledger.lines]
        assert {state: states.count(state) for state in totals} == totals
        assert len(states) + outside == ledger.clauses


def test_a_clause_with_many_findings_tells_three_and_counts_the_rest(tmp_path: Path) -> None:
    pairs = "".join(f"    - {{id: X{n}, grade: C}}\n" for n in range(9))
    text = "regulations: [{edition: eu-annex-1-2022}]\n"
    text += f"document: {{status: in review}}\npremises:\n  rooms:\n{pairs}"
    loaded = load(site(tmp_path, text))

    made = clause_coverage(loaded, assess(loaded, as_of=AS_OF))

    long = [line for ledger in made.ledgers for line in ledger.lines if line.more]
    assert long
    assert all(len(line.remarks) == 3 for line in long)


def test_the_gravest_finding_of_a_clause_is_told_first(tmp_path: Path) -> None:
    loaded = load(site(tmp_path, AIRLOCK.replace("STATUS", "in review")))
    assessment = assess(loaded, as_of=AS_OF)
    graves = {str(f.severity.word): f.severity for f in assessment.findings}

    made = clause_coverage(loaded, assessment)

    told = [
        [graves[remark.partition(":")[0]] for remark in line.remarks]
        for ledger in made.ledgers
        for line in ledger.lines
        if line.state == "open" and line.remarks[0].partition(":")[0] in graves
    ]
    assert any(len(set(each)) > 1 for each in told)
    assert all(each == sorted(each, reverse=True) for each in told)


@pytest.mark.parametrize(
    ("status", "told"), [("draft", "not stated in this draft"), ("in review", "warning")]
)
def test_what_a_draft_may_still_lack_is_not_called_an_error(
    tmp_path: Path, status: str, told: str
) -> None:
    loaded = load(site(tmp_path, AIRLOCK.replace("STATUS", status)))

    made = clause_coverage(loaded, assess(loaded, as_of=AS_OF))

    remarks = [r for ledger in made.ledgers for line in ledger.lines for r in line.remarks]
    lacking = "R1 does not state whether its ceiling is sealed (ceiling-sealed)"
    assert f"{told}: {lacking}" in remarks


def test_the_first_day_there_is_means_no_day(tmp_path: Path) -> None:
    loaded = load(site(tmp_path, SITE))
    undated = [rule for rule in catalogue() if not rule.dated]

    made = clause_coverage(loaded, assess(loaded, as_of=dt.date.min, rules=undated))

    assert made.as_of is None


def test_places_are_told_as_chapters_in_the_order_of_the_strategy_each_once() -> None:
    places = ["vectors.containment", "changes.impact", "document.number", "<element>.owner", ""]

    assert chapters(["premises.doors", *places, "products", "premises.rooms"]) == (
        "governance",
        "site",
        "premises",
    )


def test_every_part_of_a_strategy_has_a_chapter() -> None:
    document = compose(Strategy.model_validate({}))
    headings = {block.id for block in document.blocks if isinstance(block, Heading)}

    parts = set(Strategy.model_fields) - set(Record.model_fields) - {"ccs"}

    assert {f"section:{chapter}" for chapter in chapters(parts)} - headings == set()
