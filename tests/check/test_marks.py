"""Marks, editions and mentions in prose name something there is."""

from pathlib import Path

from tests.check.given import assessed, told


def test_a_mark_on_a_value_is_accepted(tmp_path: Path) -> None:
    text = "premises:\n  rooms: [{id: R-1, sinks: 0, assumed: {sinks: as built}}]\n"

    assert told(assessed(tmp_path, text, rules=())) == []


def test_a_mark_on_a_misspelt_key_names_the_likely_one(tmp_path: Path) -> None:
    text = "premises:\n  rooms: [{id: R-1, sinks: 0, assumed: {sink: as built}}]\n"

    [finding] = assessed(tmp_path, text, rules=()).findings

    assert finding.message == "`sink` is no key of this record"
    assert finding.place.column == 41
    assert finding.help is not None
    assert "`sinks`" in finding.help


def test_a_mark_on_a_value_that_is_not_stated_is_told(tmp_path: Path) -> None:
    text = "premises:\n  rooms:\n    - id: R-1\n      derived:\n        area_m2: drawing\n"

    [finding] = assessed(tmp_path, text, rules=()).findings

    assert (finding.place.line, finding.place.column) == (5, 9)
    assert finding.message == (
        "`area_m2` is marked as derived, but the record states no value for it"
    )


def test_an_unknown_edition_names_the_likely_one(tmp_path: Path) -> None:
    text = "regulations:\n  - edition: eu-annex-1-2023\n"

    [finding] = assessed(tmp_path, text, rules=()).findings

    assert finding.rule == "unknown-edition"
    assert (finding.place.line, finding.place.column) == (2, 14)
    assert finding.help is not None
    assert "`eu-annex-1-2022`" in finding.help


def test_a_mention_in_prose_is_told_where_it_stands(tmp_path: Path) -> None:
    text = """\
premises:
  statement: |
    The filling room is R-1.

    See [[R-1]] and [[R-2]].
  rooms: [{id: R-1}]
"""

    assert told(assessed(tmp_path, text, rules=())) == [
        "5:21 unknown-id: no record has the id `R-2`"
    ]


def test_a_mention_is_told_in_lists_and_definitions_too(tmp_path: Path) -> None:
    text = """\
document:
  definitions:
    WFI: water, see [[U-1]]
scope:
  covers: ["the suite", "the store [[R-9]]"]
"""

    assert told(assessed(tmp_path, text, rules=())) == [
        "3:21 unknown-id: no record has the id `U-1`",
        "5:36 unknown-id: no record has the id `R-9`",
    ]
