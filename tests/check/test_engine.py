"""Rules examine the records they are about, and the engine finds the places."""

from collections.abc import Iterator
from pathlib import Path

from ccs_author.model import Record, Strategy
from ccs_author.model.facility import Door, GradedSpace
from ccs_author.rules import ANNEX_1, Gap, Severity, rule
from tests.check.given import (
    BINDING,
    IN_REVIEW,
    assessed,
    broken,
    grade_of_room,
    no_sink,
    told,
)

TWO_ROOMS = (
    "premises:\n  rooms:\n    - id: R-1\n    - id: R-2\n      grade: B\n      sinks: 2\n"
)


def test_a_contradiction_is_told_at_the_value(tmp_path: Path) -> None:
    findings = assessed(tmp_path, BINDING + IN_REVIEW + TWO_ROOMS, [no_sink]).findings

    [finding] = findings
    assert finding.kind == "contradicts"
    assert finding.message == "R-2 is grade B and has 2 sinks"
    assert (finding.place.line, finding.place.column, finding.place.end_column) == (8, 14, 15)
    assert (finding.item, finding.code, finding.field, finding.element) == (
        "premises.rooms.R-2",
        "R-2",
        "sinks",
        "premises",
    )
    assert finding.help == "Move the sink to another room."


def test_a_missing_fact_is_told_at_the_record(tmp_path: Path) -> None:
    [finding] = assessed(tmp_path, BINDING + IN_REVIEW + TWO_ROOMS, [grade_of_room]).findings

    assert finding.kind == "not stated"
    assert finding.place.line == 5
    assert finding.counts


def test_a_draft_keeps_its_missing_facts_without_counting_them(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, BINDING + TWO_ROOMS)

    assert {found.rule: found.counts for found in assessment.findings} == {
        "grade-of-room": False,
        "no-sink": True,
    }
    assert [found.rule for found in assessment.listed()] == ["no-sink"]
    [missing] = assessment.missing
    assert (missing.element, missing.facts, missing.errors) == ("premises", 1, 1)
    assert assessment.counts[Severity.ERROR] == 1


def test_a_contradicted_assumption_is_softened_and_says_so(tmp_path: Path) -> None:
    text = TWO_ROOMS + "      assumed: {sinks: drawing of 2019}\n"

    [finding] = assessed(tmp_path, BINDING + IN_REVIEW + text, [no_sink]).findings

    assert finding.severity is Severity.WARNING
    assert finding.message.endswith(
        "(softened: the value is marked as assumed, drawing of 2019)"
    )


def test_a_rule_that_breaks_stops_no_other_one(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, BINDING + IN_REVIEW + TWO_ROOMS, [broken, no_sink])

    failed, ran = assessment.runs
    assert (failed.rule, failed.outcome) == ("broken", "failed")
    assert failed.reason == "ZeroDivisionError: there is nothing to divide by"
    assert failed.details is not None
    assert "given.py" in failed.details
    assert (ran.rule, ran.outcome, ran.subjects, ran.gaps) == ("no-sink", "ran", 2, 1)
    assert [found.rule for found in assessment.findings] == ["broken", "no-sink"]


def test_a_rule_without_a_record_to_look_at_is_not_applicable(tmp_path: Path) -> None:
    [run] = assessed(tmp_path, BINDING + IN_REVIEW, [no_sink]).runs

    assert run.outcome == "not applicable"
    assert run.reason == "the strategy has no record that it is about"


def test_a_rule_about_a_kind_sees_every_special_kind_of_it(tmp_path: Path) -> None:
    seen: list[str] = []

    @rule(GradedSpace, ANNEX_1("4.4"))
    def collect(space: GradedSpace, strategy: Strategy) -> Iterator[Gap]:  # noqa: ARG001
        """Spaces are seen."""
        seen.append(space.id)
        yield from ()

    text = """\
premises:
  zones: [{id: Z-1}]
  barriers: [{id: B-1}]
  clean_air_devices: [{id: C-1}]
"""

    assessed(tmp_path, BINDING + IN_REVIEW + text, [collect])

    assert sorted(seen) == ["B-1", "C-1", "Z-1"]


def test_a_gap_about_a_record_inside_is_told_there(tmp_path: Path) -> None:
    @rule(Strategy, ANNEX_1("4.14"))
    def last_room(strategy: Strategy, same: Strategy) -> Iterator[Gap]:  # noqa: ARG001
        """Point at it."""
        room: Record = strategy.premises.rooms[-1]
        yield Gap("this one", "sinks", about=room)

    findings = assessed(tmp_path, BINDING + IN_REVIEW + TWO_ROOMS, [last_room]).findings

    [finding] = findings
    assert (finding.place.line, finding.item) == (8, "premises.rooms.R-2")


def test_a_door_is_known_by_its_two_rooms(tmp_path: Path) -> None:
    @rule(Door, ANNEX_1("4.13"))
    def each_door(door: Door, strategy: Strategy) -> Iterator[Gap]:  # noqa: ARG001
        """Point at it."""
        yield Gap("this one")

    text = TWO_ROOMS + "  doors: [{between: [R-1, R-2]}]\n"

    [finding] = assessed(tmp_path, BINDING + IN_REVIEW + text, [each_door]).findings

    assert finding.item == "premises.doors.R-1>R-2"


def test_faults_in_the_files_keep_the_rules_from_running(tmp_path: Path) -> None:
    text = TWO_ROOMS.replace("grade", "grad") + "  zones: [{id: Z-1, room: R-9}]\n"

    assessment = assessed(tmp_path, BINDING + IN_REVIEW + text)

    assert not assessment.sound
    assert {run.outcome for run in assessment.runs} == {"not run"}
    assert [found.kind for found in assessment.findings] == ["structure", "identity"]


def test_findings_come_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, BINDING + IN_REVIEW + TWO_ROOMS)

    assert told(assessment) == [
        "5:7 grade-of-room: R-1 states no grade",
        "8:14 no-sink: R-2 is grade B and has 2 sinks",
    ]
