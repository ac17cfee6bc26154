"""A strategy with findings of each kind, for the report formats."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from ccs_author.check import Assessment, assess
from ccs_author.load import load
from ccs_author.report import Options, format_named
from ccs_author.rules import AnyRule
from tests.check.given import AS_OF, RULES

SITE = """\
document: {number: CCS-1, version: "2", status: in review}
regulations:
  - {edition: eu-annex-1-2022}
premises:
  rooms:
    - {id: R-1, name: 充填室, note: "é\\t", grade: B, sinks: 1}
    - {id: R-2, grade: B, sinks: 3}
    - id: R-3
  zones:
    - {id: R-1, room: R-9}
include: [waivers.yaml]
"""

WAIVERS = """\
waivers:
  - rule: no-sink
    item: R-2
    rationale: emergency eye wash, dry trap
    risk_assessment: RA-7
    mitigation: capped and inspected each shift
    approved_by: Head of Quality
    approved: 2026-01-15
    expires: 2027-01-15
  - {rule: no-sink, item: R-4}
"""


def given(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    site: str = SITE,
    rules: Sequence[AnyRule] = RULES,
) -> Assessment:
    """Return the assessment of the strategy, its files named as in its own folder."""
    (folder / "site.yaml").write_text(site, encoding="utf-8")
    (folder / "waivers.yaml").write_text(WAIVERS, encoding="utf-8")
    monkeypatch.chdir(folder)
    return assess(load(Path("site.yaml")), as_of=AS_OF, rules=rules)


def written(name: str, *assessments: Assessment, options: Options | None = None) -> str:
    """Return what a format makes of assessments."""
    return format_named(name).write(assessments, options or Options())
