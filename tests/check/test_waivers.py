"""A waiver counts when it is complete and has not lapsed; the finding stays all the same."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from ccs_author.check import Assessment, assess
from ccs_author.check.terms import Terms
from ccs_author.load import load
from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, Gap, Severity, rule
from tests.check.given import AS_OF, BINDING, IN_REVIEW, RULES, assessed, told

STRATEGY = (
    BINDING
    + IN_REVIEW
    + "premises: {rooms: [{id: R-1, grade: B, sinks: 1}, {id: R-2, grade: B, sinks: 1}]}\n"
)
COMPLETE = """\
waivers:
  - rule: no-sink
    item: R-1
    rationale: emergency eye wash, dry trap
    risk_assessment: RA-7
    mitigation: capped and inspected each shift
    approved_by: Head of Quality
    approved: 2026-01-15
    expires: 2027-01-15
"""


def _without(*keys: str) -> str:
    lines = COMPLETE.splitlines(keepends=True)
    return "".join(line for line in lines if line.split(":")[0].strip(" -") not in keys)


def _waived(assessment: Assessment) -> dict[str | None, bool]:
    return {
        found.code: found.waived is not None
        for found in assessment.findings
        if found.rule == "no-sink"
    }


def test_a_complete_waiver_marks_its_finding_and_no_other(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, STRATEGY + COMPLETE)

    assert _waived(assessment) == {"R-1": True, "R-2": False}
    assert assessment.waived == 1
    assert assessment.counts[Severity.ERROR] == 1


def test_a_waived_finding_tells_reason_name_and_dates(tmp_path: Path) -> None:
    waived = assessed(tmp_path, STRATEGY + COMPLETE).findings[0].waived

    assert waived is not None
    assert waived.rationale == "emergency eye wash, dry trap"
    assert waived.approved_by == "Head of Quality"
    assert waived.expires == dt.date(2027, 1, 15)
    assert waived.place.line == 5


def test_a_waiver_without_an_item_covers_the_rule_everywhere(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, STRATEGY + _without("item"))

    assert _waived(assessment) == {"R-1": True, "R-2": True}
    assert assessment.worst is None


def test_an_incomplete_waiver_does_not_count_and_says_what_it_lacks(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, STRATEGY + _without("mitigation", "approved"))

    assert _waived(assessment) == {"R-1": False, "R-2": False}
    assert told(assessment)[-1].endswith(
        "waiver-incomplete: the waiver of `no-sink` does not count: "
        "it lacks `mitigation`, `approved`"
    )


def test_a_waiver_counts_on_its_last_day_and_not_after(tmp_path: Path) -> None:
    last, next_day = dt.date(2027, 1, 15), dt.date(2027, 1, 16)

    on_it = assessed(tmp_path, STRATEGY + COMPLETE, as_of=last)
    after = assessed(tmp_path, STRATEGY + COMPLETE, as_of=next_day)

    assert on_it.waived == 1
    assert after.waived == 0
    [lapsed] = [found for found in after.findings if found.kind == "waiver"]
    assert lapsed.rule == "waiver-expired"
    assert lapsed.severity is Severity.ERROR
    assert lapsed.message == "the waiver of `no-sink` lapsed on 2027-01-15"


def test_a_waiver_that_is_not_yet_approved_does_not_count(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, STRATEGY + COMPLETE, as_of=dt.date(2026, 1, 14))

    assert assessment.waived == 0


def test_a_waiver_that_covers_nothing_is_told(tmp_path: Path) -> None:
    text = STRATEGY.replace("R-1, grade: B", "R-1, grade: C") + COMPLETE

    [unused] = [found for found in assessed(tmp_path, text).findings if found.kind == "waiver"]

    assert unused.rule == "waiver-unused"
    assert unused.severity is Severity.INFO
    assert unused.message == "the waiver of `no-sink` on R-1 covers no finding"


@pytest.mark.parametrize(
    ("item", "likely"), [("R-11", "`R-1`"), ("premises.room.R-2", "`premises.rooms.R-2`")]
)
def test_a_waiver_on_no_record_names_the_likely_one(
    tmp_path: Path, item: str, likely: str
) -> None:
    text = STRATEGY + COMPLETE.replace("R-1", item)

    [unused] = [found for found in assessed(tmp_path, text).findings if found.kind == "waiver"]

    assert unused.message == f"the waiver of `no-sink` is on `{item}`, which is no record"
    assert unused.help is not None
    assert f"did you mean {likely}" in unused.help


def test_a_waiver_of_an_unknown_rule_names_the_likely_one(tmp_path: Path) -> None:
    text = STRATEGY + COMPLETE.replace("no-sink", "no-sinks")

    [unknown] = [found for found in assessed(tmp_path, text).findings if found.kind == "waiver"]

    assert unknown.rule == "waiver-unknown-rule"
    assert unknown.help is not None
    assert "did you mean `no-sink`" in unknown.help


def test_a_broken_reference_cannot_be_waived(tmp_path: Path) -> None:
    text = STRATEGY.replace("sinks: 1}]", "sinks: 1, air_handling: A-1}]")
    text += COMPLETE.replace("no-sink", "unknown-id").replace("R-1", "R-2")

    assessment = assessed(tmp_path, text)

    assert assessment.waived == 0
    assert {found.rule for found in assessment.findings} >= {"unknown-id", "waiver-refused"}


def test_whether_waivers_are_used_is_left_open_while_rules_cannot_run(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, STRATEGY.replace("sinks: 1}]", "sink: 1}]") + COMPLETE)

    assert {found.kind for found in assessment.findings} == {"structure"}


def test_a_waiver_may_name_an_element_by_its_key(tmp_path: Path) -> None:
    @rule(Monitoring, ANNEX_1("9.4"))
    def owned(monitoring: Monitoring, strategy: Strategy) -> Iterator[Gap]:  # noqa: ARG001
        """Elements are owned."""
        if monitoring.owner is None:
            yield Gap("nobody owns monitoring")

    text = BINDING + IN_REVIEW + "monitoring: {programme: as risk asks}\n"
    waiver = COMPLETE.replace("no-sink", "owned").replace("R-1", "monitoring")

    [finding] = assessed(tmp_path, text + waiver, rules=[owned]).findings

    assert finding.waived is not None


@pytest.mark.parametrize("code", ["waiver-incomplete", "waiver-expired", "setting-refused"])
def test_what_guards_waivers_and_settings_cannot_be_waived(tmp_path: Path, code: str) -> None:
    assessment = assessed(tmp_path, STRATEGY + COMPLETE.replace("no-sink", code))

    assert "waiver-refused" in {found.rule for found in assessment.findings}


def test_an_auditor_can_set_waivers_aside(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(STRATEGY + COMPLETE)
    terms = Terms(waivers=False)

    assessment = assess(load(tmp_path), as_of=AS_OF, rules=RULES, terms=terms)

    assert _waived(assessment) == {"R-1": False, "R-2": False}
    assert {found.kind for found in assessment.findings} == {"contradicts"}


def test_a_waiver_of_a_rule_that_was_not_asked_is_not_called_unused(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(STRATEGY + COMPLETE)
    terms = Terms(only=("grade-of-room",))

    assert assess(load(tmp_path), as_of=AS_OF, rules=RULES, terms=terms).findings == ()
