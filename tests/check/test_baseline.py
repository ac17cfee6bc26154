"""A baseline knows old findings by rule and ids, whatever line or message they have."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ccs_author.check import Assessment
from ccs_author.check.baseline import Baseline, Entry, compared, entries, read, written
from ccs_author.errors import SourceError
from tests.check.given import BENCHMARK, BINDING, IN_REVIEW, assessed
from tests.check.test_waivers import COMPLETE

ROOMS = "premises: {rooms: [{id: R-1, grade: B, sinks: 1}, {id: R-2}]}\n"
SITE = BINDING + IN_REVIEW + ROOMS


def kept(assessment: Assessment) -> Baseline:
    """Return the baseline of an assessment, written and read again."""
    return read(written(entries(assessment)), "ccs-baseline.json")


def standing(assessment: Assessment) -> list[str]:
    """Return what counts, as rule and id."""
    return [f"{found.rule} {found.code}" for found in assessment.findings if found.counts]


def test_old_findings_are_kept_but_not_counted(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, SITE)

    after = compared(assessment, kept(assessment))

    assert standing(assessment) == ["no-sink R-1", "grade-of-room R-2"]
    assert standing(after) == []
    assert len(after.findings) == 2
    assert list(after.listed()) == []
    assert after.worst is None
    assert after.baseline is not None
    assert (after.baseline.known, dict(after.baseline.fixed)) == (2, {})


def test_lines_order_and_message_do_not_matter(tmp_path: Path) -> None:
    baseline = kept(assessed(tmp_path, SITE))
    moved = "premises:\n  rooms:\n    - id: R-2\n    - {id: R-1, sinks: 4, grade: B}\n"

    after = compared(assessed(tmp_path, BINDING + IN_REVIEW + moved), baseline)

    assert standing(after) == []


def test_a_new_finding_stands_and_a_fixed_one_is_told(tmp_path: Path) -> None:
    baseline = kept(assessed(tmp_path, SITE))
    text = SITE.replace("sinks: 1", "sinks: 0").replace("{id: R-2}", "{id: R-2}, {id: R-3}")

    after = compared(assessed(tmp_path, text), baseline)

    assert standing(after) == ["grade-of-room R-3"]
    assert after.baseline is not None
    assert dict(after.baseline.fixed) == {
        Entry("no-sink", "premises.rooms.R-1", "sinks", "error"): 1
    }


def test_a_finding_that_becomes_graver_is_new(tmp_path: Path) -> None:
    baseline = kept(assessed(tmp_path, BENCHMARK + IN_REVIEW + ROOMS))

    after = compared(assessed(tmp_path, SITE), baseline)

    assert standing(after) == ["no-sink R-1", "grade-of-room R-2"]


def test_a_finding_that_becomes_milder_is_old(tmp_path: Path) -> None:
    baseline = kept(assessed(tmp_path, SITE))

    after = compared(assessed(tmp_path, BENCHMARK + IN_REVIEW + ROOMS), baseline)

    assert standing(after) == []


def test_a_waived_finding_is_not_kept_so_it_returns_when_the_waiver_lapses(
    tmp_path: Path,
) -> None:
    baseline = kept(assessed(tmp_path, SITE + COMPLETE))

    after = compared(assessed(tmp_path, SITE), baseline)

    assert standing(after) == ["no-sink R-1"]


def test_a_finding_that_is_waived_later_is_not_called_fixed(tmp_path: Path) -> None:
    baseline = kept(assessed(tmp_path, SITE))

    after = compared(assessed(tmp_path, SITE + COMPLETE), baseline)

    assert after.baseline is not None
    assert dict(after.baseline.fixed) == {}
    assert after.waived == 1


def test_what_a_draft_may_lack_is_not_kept_so_it_stands_in_review(tmp_path: Path) -> None:
    baseline = kept(assessed(tmp_path, BINDING + ROOMS))

    after = compared(assessed(tmp_path, SITE), baseline)

    assert standing(after) == ["grade-of-room R-2"]


def test_a_broken_reference_is_never_old(tmp_path: Path) -> None:
    text = SITE.replace("{id: R-2}", "{id: R-2, air_handling: A-9}")
    assessment = assessed(tmp_path, text)

    after = compared(assessment, kept(assessment))

    assert standing(after) == ["unknown-id R-2"]


def test_what_was_not_looked_for_is_not_called_fixed(tmp_path: Path) -> None:
    baseline = kept(assessed(tmp_path, SITE))

    faulty = compared(assessed(tmp_path, SITE.replace("sinks", "sink")), baseline)

    assert faulty.baseline is not None
    assert (dict(faulty.baseline.fixed), faulty.baseline.open) == ({}, 2)


def test_a_record_that_is_gone_takes_its_findings_along_but_a_regulation_does_not(
    tmp_path: Path,
) -> None:
    baseline = kept(assessed(tmp_path, SITE))

    no_rooms = compared(assessed(tmp_path, BINDING + IN_REVIEW), baseline).baseline
    no_regulation = compared(assessed(tmp_path, IN_REVIEW + ROOMS), baseline).baseline

    assert no_rooms is not None
    assert no_regulation is not None
    assert (len(no_rooms.fixed), no_rooms.open) == (2, 0)
    assert (len(no_regulation.fixed), no_regulation.open) == (0, 2)


def test_a_record_without_an_id_is_known_wherever_it_stands(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, SITE)
    nameless = replace(assessment.findings[0], path=("document", "approvers", "*"))
    two = replace(assessment, findings=(nameless, nameless))
    three = replace(assessment, findings=(nameless, nameless, nameless))

    assert list(entries(two).values()) == [2]
    assert len(standing(compared(three, kept(two)))) == 1


def test_an_id_with_dots_and_digits_is_no_position(tmp_path: Path) -> None:
    text = SITE.replace("R-1", "R-1.2").replace("R-2}", "R-1.3}")

    found = entries(assessed(tmp_path, text))

    assert {entry.item for entry in found} == {"premises.rooms.R-1.2", "premises.rooms.R-1.3"}


def test_the_file_is_the_same_whatever_the_order_of_the_rooms(tmp_path: Path) -> None:
    other = SITE.replace(
        "{id: R-1, grade: B, sinks: 1}, {id: R-2}", "{id: R-2}, {id: R-1, grade: B, sinks: 1}"
    )

    first = written(entries(assessed(tmp_path, SITE)))

    assert written(entries(assessed(tmp_path, other))) == first
    assert json.loads(first)["format"] == "ccs-baseline"


def test_a_change_by_hand_is_noticed(tmp_path: Path) -> None:
    text = written(entries(assessed(tmp_path, SITE)))

    assert read(text, "b.json").untouched
    assert not read(text.replace("R-1", "R-7"), "b.json").untouched


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<<<<<<< HEAD\n{}", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ("[]", 'it does not say "format": "ccs-baseline"'),
        ('{"format": "ccs-baseline", "version": 2}', "it is of version 2, and not 1"),
        ('{"format": "ccs-baseline", "version": 1}', 'it has no list "findings"'),
        (
            '{"format": "ccs-baseline", "version": 1, "findings": [{"rule": "a"}]}',
            "its finding 1 is not as `ccs baseline` writes one",
        ),
    ],
)
def test_what_is_no_baseline_is_refused(text: str, why: str) -> None:
    with pytest.raises(SourceError) as refused:
        read(text, "b.json")

    assert str(refused.value).startswith(f"b.json cannot be used as a baseline: {why}")


WORDS = st.text(max_size=12)
ENTRIES = st.builds(Entry, WORDS, WORDS, WORDS, st.sampled_from(["error", "warning", "info"]))


@given(st.dictionaries(ENTRIES, st.integers(1, 5), max_size=8))
def test_what_is_written_is_read_again(found: dict[Entry, int]) -> None:
    baseline = read(written(found), "b.json")

    assert baseline.entries == found
    assert baseline.untouched
    assert written(baseline.entries) == written(found)
