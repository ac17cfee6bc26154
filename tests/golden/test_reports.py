"""Whole reports, as people and programs read them; `make golden` accepts new ones."""

import os
from pathlib import Path

import pytest

from ccs_author.report import Options, format_names
from tests.report.given import SITE, given, written

ACCEPTED = Path(__file__).with_name("reports")
DRAFT = SITE.replace("status: in review", "status: draft")


@pytest.mark.parametrize("name", format_names())
@pytest.mark.parametrize(
    ("case", "site", "options"),
    [
        pytest.param("in-review", SITE, Options(), id="in review"),
        pytest.param("draft", DRAFT, Options(), id="a draft"),
        pytest.param("draft-all", DRAFT, Options(everything=True), id="a draft in full"),
    ],
)
def test_the_report_is_the_one_that_was_accepted(  # noqa: PLR0913, PLR0917
    name: str,
    case: str,
    site: str,
    options: Options,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    accepted = ACCEPTED / f"{case}.{name}"

    report = written(name, given(tmp_path, monkeypatch, site), options=options)

    if os.environ.get("CCS_GOLDEN") == "write":
        accepted.write_text(report, encoding="utf-8")
    assert report == accepted.read_text(encoding="utf-8")
