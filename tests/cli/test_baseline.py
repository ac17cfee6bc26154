"""`ccs baseline` keeps what is found today; `ccs validate` then fails for new findings."""

import json
from pathlib import Path

import pytest

from ccs_author.cli.exits import FINDINGS, OK, USAGE
from tests.cli.calls import AS_OF, call
from tests.cli.given import SITE, site


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_site_with_many_findings_begins_clean(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    first = call(capfd, "validate", *AS_OF)

    kept = call(capfd, "baseline", *AS_OF)
    after = call(capfd, "validate", *AS_OF)

    assert (first.status, kept.status, after.status) == (FINDINGS, OK, OK)
    assert kept.err.startswith("Wrote ccs-baseline.json: ")
    assert "old findings not counted (`--all` lists them), 0 fixed" in after.out
    assert "nothing new that stands; " in after.out


def test_a_new_finding_fails_and_a_fixed_one_is_told_with_a_hint(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    call(capfd, "baseline", *AS_OF)
    site(tmp_path, SITE.replace("2026-10-01", "2027-10-01").replace("2027-01-31", "2026-01-31"))

    after = call(capfd, "validate", *AS_OF, "--fail-on", "warning")

    assert after.status == FINDINGS
    assert "ACT-2 was due on 2026-01-31 and is still open" in after.out
    assert "ACT-1 was due" not in after.out
    assert "fixed: capa-overdue, prevention.capas.CAPA-1, due" in after.out
    assert "`ccs baseline` renews it" in after.out


def test_an_auditor_counts_everything(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    first = call(capfd, "validate", *AS_OF)
    call(capfd, "baseline", *AS_OF)

    assert call(capfd, "validate", *AS_OF, "--no-baseline") == first


def test_old_findings_are_listed_on_request_and_marked(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    call(capfd, "baseline", *AS_OF)

    everything = call(capfd, "validate", *AS_OF, "--all")

    assert "warning, old [capa-overdue]" in everything.out
    assert everything.status == OK


def test_programs_read_which_findings_are_old(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    call(capfd, "baseline", *AS_OF)
    site(tmp_path, SITE.replace("2027-01-31", "2026-01-31"))

    [strategy] = json.loads(call(capfd, "validate", *AS_OF, "--format", "json").out)[
        "strategies"
    ]
    sarif = json.loads(call(capfd, "validate", *AS_OF, "--format", "sarif").out)

    new = [f["id"] for f in strategy["findings"] if not f["known"]]
    states = [r["baselineState"] for r in sarif["runs"][0]["results"]]
    assert new == ["ACT-2"]
    assert strategy["counts"]["known"] == strategy["baseline"]["known"] == len(states) - 1
    assert sorted(set(states)) == ["new", "unchanged"]
    assert states.count("new") == 1


def test_without_a_baseline_results_have_no_state(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)

    sarif = json.loads(call(capfd, "validate", *AS_OF, "--format", "sarif").out)

    assert not any("baselineState" in result for result in sarif["runs"][0]["results"])


def test_a_baseline_may_lie_elsewhere(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)

    kept = call(capfd, "baseline", *AS_OF, "-o", "audit.json")
    with_it = call(capfd, "validate", *AS_OF, "--baseline", "audit.json")
    without = call(capfd, "validate", *AS_OF)

    assert (kept.status, with_it.status, without.status) == (OK, OK, FINDINGS)


def test_writing_again_renews_a_baseline_that_nobody_changed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    call(capfd, "baseline", *AS_OF)
    first = (tmp_path / "ccs-baseline.json").read_bytes()

    again = call(capfd, "baseline", *AS_OF)

    assert again.status == OK
    assert (tmp_path / "ccs-baseline.json").read_bytes() == first


def test_a_baseline_changed_by_hand_is_kept_and_used_and_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    call(capfd, "baseline", *AS_OF)
    file = tmp_path / "ccs-baseline.json"
    file.write_text(file.read_text().replace("CAPA-1", "CAPA-9"))
    changed = file.read_bytes()

    refused = call(capfd, "baseline", *AS_OF)
    used = call(capfd, "validate", *AS_OF)
    forced = call(capfd, "baseline", *AS_OF, "--force")

    assert refused.status == USAGE
    assert "was changed by hand" in refused.err
    assert "it was changed by hand since `ccs baseline` wrote it" in used.out
    assert forced.status == OK
    assert file.read_bytes() != changed


def test_a_file_that_is_no_baseline_is_neither_read_nor_overwritten(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path)
    (tmp_path / "ccs-baseline.json").write_text("<<<<<<< ours\n")

    read = call(capfd, "validate", *AS_OF)
    written = call(capfd, "baseline", *AS_OF)

    assert (read.status, written.status) == (USAGE, USAGE)
    assert "ccs-baseline.json cannot be used as a baseline: it is no JSON" in read.err
    assert (tmp_path / "ccs-baseline.json").read_text() == "<<<<<<< ours\n"


def test_a_strategy_with_faults_has_no_baseline(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path, SITE + "desing: {}\n")

    called = call(capfd, "baseline", *AS_OF)

    assert called.status == FINDINGS
    assert not (tmp_path / "ccs-baseline.json").exists()


def test_one_baseline_does_not_serve_two_strategies(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path / "a")
    site(tmp_path / "b")

    called = call(capfd, "validate", *AS_OF, "--baseline", "b.json")

    assert called.status == USAGE
    assert "put each one's `ccs-baseline.json` beside it" in called.err


def test_each_strategy_has_the_baseline_beside_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path / "a")
    site(tmp_path / "b")
    call(capfd, "baseline", "a", *AS_OF)

    called = call(capfd, "validate", *AS_OF, "--format", "concise")

    assert called.status == FINDINGS
    assert "b/site.yaml:" in called.out.splitlines()[0] + called.out.splitlines()[1]
    assert " old, 0 fixed" in called.out
