"""A clause about what a site has not does not apply, where the site would have named it."""

import pytest

from ccs_author.model import Strategy
from ccs_author.rules import known_editions
from ccs_author.rules.matter import Matter
from ccs_author.rules.matters import absent, numbers
from ccs_author.rules.matters_of_annex_1 import MATTERS


def test_form_fill_seal_is_absent_where_containers_are_listed_and_no_machine_is() -> None:
    strategy = Strategy.model_validate({"containers": {"items": [{"id": "CON-1"}]}})

    assert absent("8.97", strategy) == "form-fill-seal machine"


def test_nothing_is_known_of_containers_that_are_not_listed() -> None:
    assert absent("8.97", Strategy.model_validate({})) is None


def test_a_clause_applies_once_its_matter_is_named() -> None:
    machine = {"items": [{"id": "CON-1"}], "form_fill_seal": [{"id": "FFS-1"}]}

    assert absent("8.97", Strategy.model_validate({"containers": machine})) is None


def test_a_part_of_a_clause_goes_with_the_clause() -> None:
    step = {"id": "S-1", "aseptic": False}
    strategy = Strategy.model_validate({"processes": [{"id": "P-1", "steps": [step]}]})

    assert absent("9.36 xiii", strategy) == "aseptic process"


def test_vacuum_without_gas_keeps_the_clause_on_backflow() -> None:
    vacuum = {"utilities": {"systems": [{"id": "U-1", "kind": "vacuum"}]}}
    strategy = Strategy.model_validate(vacuum)

    assert absent("6.20", strategy) is None
    assert absent("6.19", strategy) == "process gas"


def test_superheated_water_keeps_the_clauses_on_moist_heat() -> None:
    cycle = {"id": "CY-1", "kind": "superheated water"}
    strategy = Strategy.model_validate({"sterilisation": {"cycles": [cycle]}})

    assert [absent(clause, strategy) for clause in ("8.55", "8.59", "8.62")] == [None] * 3
    assert absent("8.61", strategy) == "sterilisation by steam"


def test_purified_water_alone_has_no_storage_of_water_for_injections() -> None:
    water = {"utilities": {"systems": [{"id": "U-1", "kind": "purified water"}]}}
    strategy = Strategy.model_validate(water)

    assert absent("6.9", strategy) is None
    assert absent("6.11", strategy) == "production of water for injections"


def test_a_clause_that_concerns_everybody_always_applies() -> None:
    strategy = Strategy.model_validate({"premises": {"rooms": [{"id": "R-1"}]}})

    assert absent("4.14", strategy) is None


def test_an_empty_strategy_lets_nothing_go() -> None:
    empty = Strategy.model_validate({})

    assert [matter.name for matter in MATTERS if matter.written(empty)] == []


@pytest.mark.parametrize("matter", MATTERS, ids=lambda matter: matter.name)
def test_the_clauses_of_a_matter_exist(matter: Matter) -> None:
    clauses = known_editions()["eu-annex-1-2022"].clauses

    assert set(numbers(matter.clauses)) <= set(clauses)


INSPECTED = {"containers": {"inspection": {"mode": "manual"}}}
FILTER = {"id": "F-1", "role": "single"}


@pytest.mark.parametrize(
    ("clause", "keys", "what"),
    [
        ("8.32", INSPECTED, "inspection by a machine"),
        ("8.32", {"containers": {"inspection": {"mode": "automated"}}}, None),
        ("8.32", {"containers": {"inspection": {}}}, None),
        ("8.91", {"sterilisation": {"filters": [FILTER]}}, "filters in series"),
        ("8.92", {"sterilisation": {"filters": [FILTER]}}, "redundant filter"),
        ("8.92", {"sterilisation": {"filters": [FILTER, {"id": "F-2"}]}}, None),
    ],
)
def test_a_way_of_working_is_absent_once_another_is_stated(
    clause: str, keys: dict[str, object], what: str | None
) -> None:
    assert absent(clause, Strategy.model_validate(keys)) == what
