"""Two assessments of one strategy differ in what only one finds, or finds graver."""

from pathlib import Path

from ccs_author.check import assess
from ccs_author.check.difference import Difference, difference
from ccs_author.check.terms import Terms
from ccs_author.load import load
from ccs_author.model.site import RegulationInForce
from ccs_author.rules import Severity
from tests.check.given import AS_OF, IN_REVIEW, RULES

SITE = (
    IN_REVIEW
    + "regulations: [{edition: eu-part-iv-2017}]\n"
    + "premises:\n"
    + "  rooms: [{id: R-1, grade: B, sinks: 1, assumed: {sinks: drawing}}, {id: R-2}]\n"
)


def between(folder: Path, first: str, second: str) -> Difference:
    """Return what the second edition changes."""
    (folder / "site.yaml").write_text(SITE)
    loaded = load(folder)
    before, after = (
        assess(
            loaded,
            as_of=AS_OF,
            rules=RULES,
            terms=Terms(regulations=(RegulationInForce(edition=edition),)),
        )
        for edition in (first, second)
    )
    return difference(before, after)


def test_a_stricter_edition_adds_findings_and_raises_others(tmp_path: Path) -> None:
    found = between(tmp_path, "eu-part-iv-2017", "eu-annex-1-2022")

    assert [each.rule for each in found.appeared] == ["grade-of-room"]
    assert found.vanished == ()
    [(old, new)] = found.changed
    assert (old.rule, old.severity, new.severity) == (
        "no-sink",
        Severity.INFO,
        Severity.WARNING,
    )


def test_the_way_back_is_the_same_turned_round(tmp_path: Path) -> None:
    found = between(tmp_path, "eu-annex-1-2022", "eu-part-iv-2017")

    assert [each.rule for each in found.vanished] == ["grade-of-room"]
    assert found.appeared == ()
    assert len(found.changed) == 1


def test_an_edition_does_not_differ_from_itself(tmp_path: Path) -> None:
    found = between(tmp_path, "eu-annex-1-2022", "eu-annex-1-2022")

    assert (found.appeared, found.vanished, found.changed) == ((), (), ())
