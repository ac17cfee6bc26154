"""Every rule accepts and rejects what its case file says it does."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from ruamel.yaml import YAML

import ccs_author.rules
from ccs_author.model import Record, Route, Strategy
from ccs_author.rules import Gap, NotStated, Rule, catalogue
from tests.report.documents import document

HERE = Path(__file__).parent
READER = YAML(typ="safe")
BASELINE = READER.load(HERE / "baseline.yaml")
CASES = {
    file.relative_to(HERE).with_suffix(""): READER.load(file)
    for file in sorted(HERE.glob("*/*.yaml"))
}
RULES = {rule.id: rule for rule in catalogue()}
TODAY = dt.date(2026, 11, 22)
NOT_KEYS = {"gaps", "not stated", "as of"}

ROWS_IN_PARTS = {
    "A1-APS-002",
    "A1-BAR-016",
    "A1-DIS-001",
    "A1-DIS-005",
    "A1-DIS-009",
    "A1-DOC-007",
    "A1-DOC-010",
    "A1-DOC-014",
    "A1-DOC-016",
    "A1-ELM-003",
    "A1-EMP-003",
    "A1-EMP-006",
    "A1-EQP-004",
    "A1-FFS-001",
    "A1-GWN-001",
    "A1-GWN-002",
    "A1-GWN-003",
    "A1-LOCK-008",
    "A1-LOCK-010",
    "A1-PER-003",
    "A1-PER-006",
    "A1-PRS-004",
    "A1-PRS-009",
    "A1-PRS-010",
    "A1-QC-005",
    "A1-ROOM-016",
    "A1-RSK-001",
    "A1-RSK-005",
    "A1-STP-011",
    "A1-SUS-002",
    "A1-UTL-001",
    "A1-UTL-005",
    "ATMP-APS-007",
    "ATMP-APS-011",
    "ATMP-BAR-002",
    "ATMP-BAR-005",
    "ATMP-CCS-005",
    "ATMP-CLS-006",
    "ATMP-CLS-008",
    "ATMP-CFG-001",
    "ATMP-EM-001",
    "ATMP-EM-002",
    "ATMP-GMO-001",
    "ATMP-GRD-001",
    "ATMP-MAT-006",
    "ATMP-MAT-009",
    "ATMP-PRS-005",
}
"""Catalogue rows that several rules answer together."""


def cases() -> Iterator[Any]:
    for spec in CASES.values():
        for name, case in spec["accepts"].items():
            yield pytest.param(spec["rule"], case or {}, id=f"{spec['rule']} accepts {name}")
        for name, case in spec["rejects"].items():
            yield pytest.param(spec["rule"], case, id=f"{spec['rule']} rejects {name}")


@pytest.mark.parametrize(("rule_id", "case"), list(cases()))
def test_case(rule_id: str, case: dict[str, Any]) -> None:
    strategy = Strategy.model_validate(BASELINE | keys_of(case))

    found = list(gaps(RULES[rule_id], strategy, case.get("as of", TODAY)))

    assert [told(*each) for each in found if not isinstance(each[1], NotStated)] == case.get(
        "gaps", []
    )
    assert [told(*each) for each in found if isinstance(each[1], NotStated)] == case.get(
        "not stated", []
    )
    for route, gap in found:
        assert stands_in(strategy, route), route
        assert_house_style(gap.message)


@pytest.mark.parametrize("seed", range(60))
def test_no_rule_fails_on_any_strategy(seed: int) -> None:
    strategy = Strategy.model_validate(document(Strategy, Random(seed)))

    for rule in catalogue():
        for route, gap in gaps(rule, strategy, TODAY):
            assert stands_in(strategy, route), (rule.id, route)
            assert gap.message


def test_every_rule_has_a_case_file_beside_its_namesake() -> None:
    rules = {Path(rule.topic, rule.id.replace("-", "_")) for rule in catalogue()}

    assert set(CASES) == rules


def test_a_rule_stands_in_its_own_module_or_among_the_stated_ones_of_its_topic() -> None:
    root = Path(*ccs_author.rules.__path__)
    modules = {file.relative_to(root).with_suffix("") for file in root.glob("*/[!_]*.py")}
    own = {path for path in modules if path.parts[0] != "editions" and path.name != "stated"}
    homes = {rule.question.__module__.rpartition(".")[2] for rule in catalogue()}

    assert own <= set(CASES)
    assert homes <= {path.name for path in own} | {"stated"}


@pytest.mark.parametrize("path", CASES, ids=str)
def test_a_case_file_speaks_of_its_namesake(path: Path) -> None:
    rule = RULES[CASES[path]["rule"]]

    assert rule.id == path.name.replace("_", "-")
    assert rule.topic == path.parts[0]


@pytest.mark.parametrize("path", CASES, ids=str)
def test_cases_accept_and_reject_and_come_near(path: Path) -> None:
    spec = CASES[path]
    accepted = [leaves(keys_of(case or {})) for case in spec["accepts"].values()]
    rejected = [leaves(keys_of(case)) for case in spec["rejects"].values()]

    assert set(spec) <= {"rule", "accepts", "rejects"}
    assert all(case.get("gaps") or case.get("not stated") for case in spec["rejects"].values())
    assert any(one_apart(good, bad) for good in accepted for bad in rejected), "no near miss"


@pytest.mark.parametrize("rule", catalogue(), ids=lambda rule: rule.id)
def test_a_rule_explains_expectation_reason_and_remedy(rule: Rule[Any]) -> None:
    assert len(rule.explanation) == 3
    assert all(part.endswith(".") for part in rule.explanation)
    assert rule.expectation.count(". ") == 0
    assert rule.bases
    assert issubclass(rule.subject, Record)


def test_ids_are_unique() -> None:
    assert len(RULES) == len(catalogue())


def test_rows_of_the_catalogue_are_answered_once() -> None:
    rows = Counter(row for rule in catalogue() for row in rule.covers)

    assert {row for row, count in rows.items() if count > 1} == ROWS_IN_PARTS


def gaps(rule: Rule[Any], strategy: Strategy, as_of: dt.date) -> Iterator[tuple[Route, Gap]]:
    """Yield each gap with the route of its place, as the engine finds it."""
    for route, record in strategy.walk():
        if isinstance(record, rule.subject) and rule.applies(record, strategy):
            for gap in rule.gaps(record, strategy, as_of):
                inside = within(record, gap.about) if gap.about is not None else ()
                yield (*route, *inside, *steps(gap.field)), gap


def within(subject: Record, part: Record) -> Route:
    """Return the route inside `subject` of one of its parts."""
    return next(route for route, record in subject.walk() if record is part)


def steps(field: str | None) -> Route:
    """Return a dotted field as a route."""
    return tuple(int(s) if s.isdigit() else s for s in field.split(".")) if field else ()


def told(route: Route, gap: Gap) -> str:
    """Return a gap as case files write it."""
    return f"{'.'.join(map(str, route))}: {gap.message}"


def stands_in(strategy: Strategy, route: Route) -> bool:
    """Whether the model has such a place, written or not."""
    place: Any = strategy
    for step in route:
        if isinstance(step, int):
            if not isinstance(place, tuple) or step >= len(place):
                return False
            place = place[step]
        elif isinstance(place, Record) and step in type(place).model_fields:
            place = getattr(place, step)
        else:
            return False
    return True


def assert_house_style(message: str) -> None:
    """Assert that a message is a plain statement in the author's words."""
    assert not message.endswith("."), message
    assert "compliant" not in message, message
    assert "None" not in message, message
    first = message.split(maxsplit=1)[0]
    assert first.islower() or any(c.isdigit() or c in "-_/" for c in first), message


def keys_of(case: dict[str, Any]) -> dict[str, Any]:
    """Return the keys of the strategy that a case lays over the baseline."""
    return {key: value for key, value in case.items() if key not in NOT_KEYS}


def leaves(part: Any, route: Route = ()) -> dict[Route, Any]:
    """Return each single value with its route."""
    if isinstance(part, dict) and part:
        pairs: Any = part.items()
    elif isinstance(part, list) and part:
        pairs = enumerate(part)
    else:
        return {route: part}
    return {k: v for step, value in pairs for k, v in leaves(value, (*route, step)).items()}


def one_apart(good: dict[Route, Any], bad: dict[Route, Any]) -> bool:
    """Whether two cases differ in a single value, changed or left out."""
    routes = {route for route in {*good, *bad} if good.get(route) != bad.get(route)}
    return len(routes) == 1
