"""Everything with a date falls due on the day that the rules know as well."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ccs_author.check.due import falling_due
from ccs_author.load import load
from ccs_author.model import Record

AHEAD = re.compile(r"^(due|expires|next_\w+|\w+_due|\w+_until|\w+_assessment_review)$")
"""What a field is called that holds a day ahead."""

EXAMPLES = Path(__file__).parents[2] / "examples"


def told(folder: Path, text: str) -> list[str]:
    """Return what falls due as `day kind: what (owner)`."""
    (folder / "site.yaml").write_text(text)
    return [
        f"{due.day} {due.kind}: {due.what} ({due.owner})" for due in falling_due(load(folder))
    ]


CASES = """\
document: {owner: QA, next_review: 2027-03-01}
-> 2027-03-01 review: review of the strategy (QA)

document: {management_review: {last: 2026-01-01, frequency: quarterly}}
-> 2026-04-03 management review: management review (None)

documents: [{id: D-1, expires: 2027-01-01, owner: QC}]
-> 2027-01-01 document expiry: D-1 expires (QC)

document: {owner: QA}
waivers: [{rule: no-sink, item: R-1, expires: 2027-01-15}]
-> 2027-01-15 waiver: waiver of no-sink on R-1 lapses (QA)

premises:
  owner: Eng
  rooms: [{id: R-1, grade: B, qualification: {last: 2026-08-31, interval_months: 12}}]
-> 2027-02-28 requalification: requalification of R-1 (grade B) (Eng)

premises:
  rooms: [{id: R-1, airflow_study: {date: 2026-01-01, repeated: yearly}}]
-> 2027-01-02 airflow study: airflow study of R-1 (None)

process_validation:
  simulations: [{id: S-1, last: 2026-01-31, interval_months: 6}]
-> 2026-08-31 process simulation: process simulation S-1 (None)

sterilisation:
  cycles: [{id: C-1, kind: moist heat, last: 2026-01-31, revalidation_months: 12}]
-> 2027-01-31 revalidation: revalidation of C-1 (None)

maintenance:
  plans: [{id: M-1, name: Filters, last: 2026-01-01, frequency: weekly}]
-> 2026-01-08 maintenance: maintenance M-1 Filters (None)

vendors: {suppliers: [{id: V-1, approved_until: 2027-05-01}]}
-> 2027-05-01 supplier approval: approval of V-1 ends (None)

risk_management:
  owner: QA
  risks: [{id: H-1, owner: MSAT, next_review: 2027-06-01}]
-> 2027-06-01 risk review: review of risk H-1 (MSAT)

monitoring: {owner: QC, risk_assessment_review: 2027-06-01}
-> 2027-06-01 risk assessment review: review of the risk assessment of monitoring (QC)

design: {actions: [{id: A-1, what: build it, owner: Eng, due: 2027-06-01}]}
-> 2027-06-01 action: A-1: build it (Eng)

prevention: {owner: QA, capas: [{id: P-1, due: 2027-06-01}]}
-> 2027-06-01 CAPA: P-1 (QA)

improvement: {improvements: [{id: I-1, due: 2027-06-01}]}
-> 2027-06-01 improvement: I-1 (None)
"""
"""What a strategy states, and what falls due by it."""


@pytest.mark.parametrize("case", CASES.strip().split("\n\n"))
def test_a_date_is_told_with_what_it_asks_and_of_whom(tmp_path: Path, case: str) -> None:
    text, due = case.split("\n-> ")

    assert told(tmp_path, text) == [due]


def test_operators_have_a_simulation_and_an_assessment_of_gowning(tmp_path: Path) -> None:
    text = (
        "personnel: {owner: Production, qualification: {gowning_interval_months: 6}, "
        "operators: [{operator: OP-1, last: 2026-01-10, gowning: 2026-02-10}]}"
    )

    assert told(tmp_path, text) == [
        "2026-08-10 gowning: gowning assessment of OP-1 (Production)",
        "2027-01-10 operator simulation: process simulation by OP-1 (Production)",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "document: {status: superseded, next_review: 2027-03-01}",
        "documents: [{id: D-1, expires: 2027-01-01, status: obsolete}]",
        "design: {actions: [{id: A-1, due: 2027-06-01, closed: 2026-06-01}]}",
        "prevention: {capas: [{id: P-1, due: 2027-06-01, closed: 2026-06-01}]}",
        "improvement: {improvements: [{id: I-1, due: 2027-06-01, done: 2026-06-01}]}",
        "premises: {rooms: [{id: R-1, grade: CNC, qualification: {last: 2026-08-31}}]}",
        "maintenance: {plans: [{id: M-1, last: 2026-01-01, frequency: each batch}]}",
    ],
)
def test_what_is_done_or_has_no_day_is_not_due(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


def test_the_earliest_comes_first_and_points_at_its_line(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(
        "design:\n"
        "  actions:\n"
        "    - {id: A-2, due: 2027-06-01}\n"
        "    - {id: A-1, due: 2026-06-01}\n"
    )

    dues = falling_due(load(tmp_path))

    assert [(due.place.line, due.place.column, due.item) for due in dues] == [
        (4, 22, "design.actions.A-1"),
        (3, 22, "design.actions.A-2"),
    ]


def test_an_interval_beyond_the_calendar_is_no_defect(tmp_path: Path) -> None:
    text = "maintenance: {plans: [{id: M-1, last: 9999-12-01, frequency: yearly}]}"

    assert told(tmp_path, text) == ["9999-12-31 maintenance: maintenance M-1 (None)"]


def test_no_date_of_the_model_that_lies_ahead_is_forgotten() -> None:
    ahead = {
        f"{record.__name__}.{name}"
        for record in _records(Record)
        for name in record.model_fields
        if AHEAD.search(name)
    }

    assert ahead == {
        "Action.due",
        "CorrectiveAction.due",
        "DocumentControl.next_review",
        "Improvement.due",
        "MaintenancePlan.next_due",
        "Monitoring.risk_assessment_review",
        "ReferencedDocument.expires",
        "Risk.next_review",
        "Supplier.approved_until",
        "Supplier.next_audit",
        "Waiver.expires",
    }


def _records(record: type[Record]) -> Iterator[type[Record]]:
    for kind in record.__subclasses__():
        if kind.__module__.startswith("ccs_author."):
            yield kind
            yield from _records(kind)


@pytest.mark.parametrize("name", ["car-t", "tissue"])
def test_the_examples_have_many_dates_and_each_has_an_owner(name: str) -> None:
    dues = falling_due(load(EXAMPLES / name))

    assert len(dues) > 50
    assert [due.what for due in dues if due.owner is None] == []
