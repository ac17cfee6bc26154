"""How gravely a rule speaks depends on the regulations in force."""

from pathlib import Path

import pytest

from ccs_author.rules import Severity
from tests.check.given import BENCHMARK, BINDING, IN_REVIEW, assessed, no_sink

SINK = "premises: {rooms: [{id: R-1, grade: B, sinks: 1}]}\n"
PART_IV = "regulations: [{edition: eu-part-iv-2017}]\n"
ANNEX_2A = "regulations: [{edition: pics-annex-2a-2023}]\n"
BOTH = """\
regulations:
  - {edition: eu-part-iv-2017}
  - {edition: eu-annex-1-2022, standing: benchmark}
"""


@pytest.mark.parametrize(
    ("regulations", "severity", "clauses"),
    [
        pytest.param(BINDING, Severity.ERROR, ["EU GMP Annex 1 (2022) 4.9"], id="binding"),
        pytest.param(
            BENCHMARK, Severity.WARNING, ["EU GMP Annex 1 (2022) 4.9"], id="a benchmark"
        ),
        pytest.param(
            PART_IV, Severity.WARNING, ["EU GMP Part IV (2017) 4.2.4"], id="another basis"
        ),
        pytest.param(
            BOTH,
            Severity.WARNING,
            ["EU GMP Annex 1 (2022) 4.9", "EU GMP Part IV (2017) 4.2.4"],
            id="two of them",
        ),
        pytest.param(ANNEX_2A, Severity.ERROR, ["PIC/S Annex 1 (2023) 4.9"], id="adopted"),
    ],
)
def test_a_finding_is_as_grave_as_the_edition_in_force_makes_it(
    tmp_path: Path, regulations: str, severity: Severity, clauses: list[str]
) -> None:
    [finding] = assessed(tmp_path, regulations + IN_REVIEW + SINK).findings

    assert finding.severity is severity
    assert [str(cited) for cited in finding.cites] == clauses


def test_a_clause_is_cited_with_its_subject(tmp_path: Path) -> None:
    [finding] = assessed(tmp_path, BINDING + IN_REVIEW + SINK).findings

    [cited] = finding.cites
    assert cited.subject == "Sinks and drains"


def test_a_rule_of_no_edition_in_force_is_not_applicable(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, IN_REVIEW + SINK, rules=[no_sink])

    [run] = assessment.runs
    assert assessment.findings == ()
    assert run.outcome == "not applicable"
    assert run.reason == "none of its regulations is in force at the site"


def test_the_editions_in_force_tell_their_standing(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, BOTH + SINK)

    assert [(each.edition, each.standing) for each in assessment.regulations] == [
        ("eu-part-iv-2017", "binding"),
        ("eu-annex-1-2022", "benchmark"),
    ]


def test_an_adopted_edition_tells_by_which_one(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, ANNEX_2A + SINK)

    assert [(each.short, each.by) for each in assessment.regulations] == [
        ("PIC/S Annex 2A (2023)", None),
        ("PIC/S Annex 1 (2023)", "PIC/S Annex 2A (2023)"),
    ]
