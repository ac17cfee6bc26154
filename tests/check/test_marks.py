"""Marks, editions and mentions in prose name something there is."""

from pathlib import Path

import pytest

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


WRITTEN = {
    "as it is": "'See [[R-2]]'",
    "with words to show": "'See [[ R-2 | the room ]]'",
    "after a third bracket": "'See [[[R-2]]'",
    "beside a known one": "'See [[R-1]] and [[R-2]]'",
    "over two lines": "'See [[\n      R-2]]'",
    "with an escape": r'"See \x5b\u005bR-2]]"',
    "parted by an escaped line end": '"See [\\\n      [R-2]]"',
}


@pytest.mark.parametrize("statement", WRITTEN.values(), ids=WRITTEN)
def test_an_unknown_mention_is_told_however_it_is_written(
    tmp_path: Path, statement: str
) -> None:
    text = f"premises:\n  statement: {statement}\n  rooms: [{{id: R-1}}]\n"

    [finding] = assessed(tmp_path, text, rules=()).findings

    assert finding.message == "no record has the id `R-2`"


def test_brackets_that_mention_nothing_are_let_be(tmp_path: Path) -> None:
    text = "premises: # [[R-9]]\n  statement: '[[a], [b]] [[R-1]]'\n  rooms: [{id: R-1}]\n"

    assert told(assessed(tmp_path, text, rules=())) == []
