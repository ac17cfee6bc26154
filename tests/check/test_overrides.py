"""What a site sets itself counts with a reason, and is told; nothing mandatory gives way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ccs_author.check import Assessment, assess
from ccs_author.check.terms import Terms
from ccs_author.load import load
from ccs_author.load.settings import settings_beside
from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.site import RegulationInForce
from ccs_author.rules import ANNEX_1, AnyRule, Gap, Severity, rule
from tests.check.given import AS_OF, BENCHMARK, BINDING, IN_REVIEW, RULES, told

ROOMS = IN_REVIEW + "premises: {rooms: [{id: R-1, grade: B, sinks: 1}, {id: R-2}]}\n"
REFUSED = "can be neither switched off nor set to another severity"
NO_REASON = "the setting of `no-sink` has no effect: it gives no reason"
SINK = '[rules.no-sink]\nseverity = "{}"\nreason = "moved in March, CC-118"\n'


@rule(Room, ANNEX_1("4.4"), mandatory=True)
def named_room(room: Room, strategy: Strategy) -> Iterator[Gap]:  # noqa: ARG001
    """Rooms have names."""
    if room.name is None:
        yield Gap(f"{room.id} has no name", "name")


def assessed(
    folder: Path,
    settings: str = "",
    site: str = BINDING + ROOMS,
    rules: tuple[AnyRule, ...] = (*RULES, named_room),
    **terms: object,
) -> Assessment:
    """Return the assessment of a strategy with settings beside it."""
    file = folder / "site.yaml"
    file.write_text(site)
    if settings:
        (folder / "ccs.toml").write_text(settings)
    asked = Terms(settings_beside(file, "site.yaml"), **terms)  # type: ignore[arg-type]
    return assess(load(file), as_of=AS_OF, rules=rules, terms=asked)


def outcome(assessment: Assessment, code: str) -> tuple[str, str | None]:
    """Return what became of a rule, and why."""
    [run] = [run for run in assessment.runs if run.rule == code]
    return run.outcome, run.reason


def test_a_severity_with_a_reason_replaces_that_of_the_regulations(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, SINK.format("info"))

    [sink] = [found for found in assessment.findings if found.rule == "no-sink"]
    [override] = assessment.overrides
    assert (sink.severity, sink.usual) == (Severity.INFO, Severity.ERROR)
    assert (override.rule, override.usual, override.severity, override.reason) == (
        "no-sink",
        Severity.ERROR,
        Severity.INFO,
        "moved in March, CC-118",
    )


def test_a_rule_that_is_switched_off_is_told_and_not_run(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, SINK.format("off"))

    assert outcome(assessment, "no-sink") == ("switched off", "moved in March, CC-118")
    assert "no-sink" not in {found.rule for found in assessment.findings}
    assert assessment.overrides[0].severity is None


def test_a_rule_that_does_not_apply_is_not_made_to(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, SINK.format("error"), ROOMS)

    assert outcome(assessment, "no-sink")[0] == "not applicable"


def test_an_assumed_value_softens_the_severity_that_was_set(tmp_path: Path) -> None:
    site = BINDING + ROOMS.replace("sinks: 1", "sinks: 1, assumed: {sinks: from a drawing}")

    assessment = assessed(tmp_path, SINK.format("warning"), site)

    assert [f.severity for f in assessment.findings if f.rule == "no-sink"] == [Severity.INFO]


@pytest.mark.parametrize(
    ("settings", "finding"),
    [
        (
            "[rules.no-sink]\nseverity = 'off'\n",
            f"1:8 setting-without-reason: {NO_REASON}",
        ),
        (
            "[rules.no-sinks]\nseverity = 'off'\nreason = 'x'\n",
            "1:8 setting-unknown-rule: no rule has the id `no-sinks`",
        ),
        (
            "[rules.unknown-id]\nseverity = 'off'\nreason = 'x'\n",
            "1:8 setting-refused: `unknown-id` " + REFUSED,
        ),
        (
            "[rules.waiver-expired]\nseverity = 'info'\nreason = 'x'\n",
            "1:8 setting-refused: `waiver-expired` " + REFUSED,
        ),
        (
            "[rules.named-room]\nseverity = 'info'\nreason = 'x'\n",
            "1:8 setting-refused: `named-room` " + REFUSED,
        ),
        (
            "[rules\n",
            "1:7 settings: this is no TOML: expected ']' at the end of a table declaration",
        ),
    ],
)
def test_a_wrong_setting_is_an_error_in_its_file_and_has_no_effect(
    tmp_path: Path, settings: str, finding: str
) -> None:
    plain = told(assessed(tmp_path))

    assessment = assessed(tmp_path, settings)

    assert told(assessment) == [*plain, finding]
    assert assessment.findings[-1].place.file == "ccs.toml"
    assert assessment.findings[-1].severity is Severity.ERROR
    assert assessment.sources["ccs.toml"] == settings
    assert assessment.overrides == ()


def test_an_unknown_rule_of_the_settings_names_the_likely_one(tmp_path: Path) -> None:
    found = assessed(tmp_path, "[rules.no-sinks]\nseverity = 'off'\nreason = 'x'\n").findings

    assert found[-1].help == "did you mean `no-sink`?"


def test_rules_asked_for_run_alone_and_ids_are_checked_all_the_same(tmp_path: Path) -> None:
    site = BINDING + ROOMS.replace("{id: R-2}", "{id: R-2, air_handling: A-9}")

    assessment = assessed(tmp_path, site=site, only=("no-sink",))

    assert [run.outcome for run in assessment.runs] == ["left out", "ran", "left out"]
    assert {found.rule for found in assessment.findings} == {"no-sink", "unknown-id"}


def test_a_rule_left_out_says_so(tmp_path: Path) -> None:
    assessment = assessed(tmp_path, ignored=("no-sink",))

    assert outcome(assessment, "no-sink") == ("left out", "it was to be left out")


def test_regulations_asked_for_replace_those_of_the_strategy(tmp_path: Path) -> None:
    regulations = (RegulationInForce(edition="eu-part-iv-2017"),)

    assessment = assessed(tmp_path, regulations=regulations)

    assert [each.edition for each in assessment.regulations] == ["eu-part-iv-2017"]
    assert {f.rule: f.severity for f in assessment.findings} == {"no-sink": Severity.WARNING}


def test_a_finding_about_a_regulation_asked_for_points_at_the_list(tmp_path: Path) -> None:
    @rule(Strategy, ANNEX_1("1"))
    def dated(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
        """Regulations have reasons."""
        yield Gap("no reason", "reason", about=strategy.regulations[0])

    asked = (RegulationInForce(edition="eu-annex-1-2022"),)
    site = BENCHMARK.replace("benchmark}", "benchmark, reason: a yardstick}") + ROOMS

    usual = assessed(tmp_path, site=site, rules=(dated,)).findings[0].place
    other = assessed(tmp_path, site=site, rules=(dated,), regulations=asked).findings[0].place

    assert usual.column > other.column == 14
