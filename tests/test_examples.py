"""The examples keep what they promise, on the day they are written for."""

import datetime as dt
from pathlib import Path

import pytest

from ccs_author.check import Assessment, assess
from ccs_author.load import load
from ccs_author.rules import Severity

EXAMPLES = Path(__file__).parents[1] / "examples"
WRITTEN_FOR = dt.date(2026, 11, 22)


def assessed(name: str) -> Assessment:
    return assess(load(EXAMPLES / name), as_of=WRITTEN_FOR)


def standing(assessment: Assessment, least: Severity) -> list[str]:
    return [
        finding.message
        for finding in assessment.findings
        if finding.severity >= least and not finding.waived
    ]


@pytest.mark.parametrize(
    "folder", sorted(path.parent.name for path in EXAMPLES.glob("*/site.yaml"))
)
def test_an_example_has_no_error(folder: str) -> None:
    assessment = assessed(folder)

    assert standing(assessment, Severity.ERROR) == []


def test_the_minimal_example_is_in_review_under_a_binding_regulation() -> None:
    strategy = load(EXAMPLES / "minimal").strategy

    assert strategy is not None
    assert strategy.document.status == "in review"
    assert {each.standing for each in strategy.regulations} == {"binding"}


def test_the_tissue_example_shows_waived_findings() -> None:
    assessment = assessed("tissue")

    waived = {finding.code for finding in assessment.findings if finding.waived}
    assert waived == {"T-CT1", "T-F01"}


def test_the_vial_example_asks_rules_that_no_advanced_therapy_site_meets() -> None:
    asked = {
        name: {run.rule for run in assessed(name).runs if run.outcome == "ran"}
        for name in ("aseptic-vials", "car-t", "tissue")
    }

    alone = asked["aseptic-vials"] - asked["car-t"] - asked["tissue"]
    assert alone >= {
        "capping-protection",
        "endotoxin-challenge",
        "lyophiliser-frequency",
        "partly-stoppered-transfer",
        "rabs-doors",
        "redundant-filter-tests",
        "steam-in-place-points",
        "steam-quality-tests",
        "superheated-water-checks",
        "terminal-process-grade",
        "tunnel-filter-test",
        "wfi-storage",
    }


def test_the_vial_example_leaves_nothing_open() -> None:
    assert assessed("aseptic-vials").findings == ()
