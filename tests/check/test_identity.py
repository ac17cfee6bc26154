"""Ids are given once, and references name a record of the right kind."""

from pathlib import Path

from ccs_author.rules import Severity
from tests.check.given import assessed, told

ROOMS = """\
premises:
  rooms:
    - {id: R-101, grade: B}
    - {id: R-102, grade: C}
"""


def test_an_id_given_twice_is_told_with_both_places(tmp_path: Path) -> None:
    text = "premises:\n  rooms:\n    - id: R-1\n  zones:\n    - id: R-1\n"

    [finding] = assessed(tmp_path, text).findings

    assert finding.rule == "duplicate-id"
    assert finding.kind == "identity"
    assert finding.severity is Severity.ERROR
    assert finding.message == "`R-1` is already the id of another record, a room"
    assert (finding.place.line, finding.place.column) == (5, 11)
    [(first, note)] = finding.labels
    assert (first.line, first.column, note) == (3, 11, "first used here")


def test_a_dangling_reference_is_told_with_the_id_that_was_meant(tmp_path: Path) -> None:
    text = ROOMS + "  zones: [{id: Z-1, room: R-10l}]\n"

    [finding] = assessed(tmp_path, text).findings

    assert finding.rule == "unknown-id"
    assert finding.message == "no room has the id `R-10l`"
    assert finding.help is not None
    assert "did you mean `R-101`" in finding.help
    assert (finding.item, finding.field) == ("premises.zones.Z-1", "room")


def test_only_ids_of_the_expected_kind_are_proposed(tmp_path: Path) -> None:
    text = ROOMS + "  air_handling: [{id: R-10}]\n  zones: [{id: Z-1, room: R-1}]\n"

    [finding] = assessed(tmp_path, text).findings

    assert finding.help is not None
    assert "`R-10`" not in finding.help


def test_a_reference_to_a_record_of_another_kind_shows_that_record(tmp_path: Path) -> None:
    text = ROOMS + "  zones: [{id: Z-1, room: Z-1}]\n"

    [finding] = assessed(tmp_path, text).findings

    assert finding.rule == "wrong-kind"
    assert finding.message == "`Z-1` is a zone, and a room is expected here"
    [(place, note)] = finding.labels
    assert (place.line, note) == (5, "a zone has this id")


def test_a_reference_in_a_list_is_told_at_its_own_place(tmp_path: Path) -> None:
    text = ROOMS + "  doors:\n    - between:\n        - R-101\n        - R-109\n"

    assert told(assessed(tmp_path, text)) == ["8:11 unknown-id: no room has the id `R-109`"]


def test_the_rooms_of_a_pressure_difference_are_references(tmp_path: Path) -> None:
    text = ROOMS + "monitoring:\n  locations: [{id: M-1, between: [R-101, R-9]}]\n"

    assert told(assessed(tmp_path, text)) == ["6:42 unknown-id: no room has the id `R-9`"]


def test_the_rapid_method_of_a_release_is_a_reference(tmp_path: Path) -> None:
    text = "products:\n  - id: P-1\n    release: {rapid_method: RM-1}\n"

    [finding] = assessed(tmp_path, text).findings

    assert finding.message == "no rapid method has the id `RM-1`"


def test_a_door_may_be_monitored_by_its_id(tmp_path: Path) -> None:
    text = (
        ROOMS
        + "  doors: [{id: D-1, between: [R-101, R-102]}]\n"
        + "monitoring: {locations: [{id: M-1, at: D-1}]}\n"
    )

    assert told(assessed(tmp_path, text)) == []


def test_a_record_left_out_because_of_a_fault_is_no_dangling_reference(tmp_path: Path) -> None:
    text = """\
premises:
  rooms:
    - id: R-101
      grade: E
    - {grade: B, "id": 'R-102', area: 3}
  zones:
    - {id: Z-1, room: R-101}
    - {id: Z-2, room: R-102}
    - {id: Z-3, room: R-103}
"""

    findings = assessed(tmp_path, text).findings

    assert [found.message for found in findings if found.kind == "identity"] == [
        "no room has the id `R-103`"
    ]


def test_a_row_left_out_because_of_a_fault_is_no_dangling_reference(tmp_path: Path) -> None:
    (tmp_path / "rooms.csv").write_text("id;grade\nR-101;E\nR-102;B\n", encoding="utf-8")
    text = """\
include: [{file: rooms.csv, into: premises.rooms}]
premises: {zones: [{id: Z-1, room: R-101}, {id: Z-2, room: R-103}]}
"""

    findings = assessed(tmp_path, text).findings

    assert [found.message for found in findings if found.kind == "identity"] == [
        "no room has the id `R-103`"
    ]


def test_nothing_dangles_where_a_whole_file_is_missing(tmp_path: Path) -> None:
    text = "include: [rooms.yaml]\npremises: {zones: [{id: Z-1, room: R-101}]}\n"

    findings = assessed(tmp_path, text).findings

    assert {found.kind for found in findings} == {"structure"}
