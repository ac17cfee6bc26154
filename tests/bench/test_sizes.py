"""The strategies that are timed are sound ones of the size they say."""

from pathlib import Path

import pytest

from bench import sizes
from ccs_author.load import load

STRATEGY = """
include:
  - rooms.yaml
document:
  title: Contamination control strategy
  effective: 2026-09-01
  version: "1e-6"
premises:
  rooms:
    - id: R-1
      pressure_pa: 0.05 inH2O
  doors:
    - between: [R-1, R-2]
monitoring:
  statement: Air is sampled in [[R-1]] with `[[` as it is.
  locations:
    - id: M-1
      at: R-1
    - id: M-2
      at: R-2
"""

ROOMS = """
premises:
  rooms:
    - id: R-2
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write a strategy of two files."""
    (tmp_path / "site.yaml").write_text(STRATEGY)
    (tmp_path / "rooms.yaml").write_text(ROOMS)
    return tmp_path


def test_a_merged_strategy_is_the_same_strategy(folder: Path) -> None:
    tree, _ = sizes.merged(folder)

    rewritten = load(sizes.write(tree, folder / "merged"))

    assert rewritten.faults == ()
    assert rewritten.strategy == load(folder).strategy


def test_a_multiplied_strategy_has_every_record_so_many_times(folder: Path) -> None:
    tree, ids = sizes.merged(folder)

    tripled = load(sizes.write(sizes.times(tree, ids, 3), folder / "tripled"))

    assert tripled.faults == ()
    assert tripled.strategy is not None
    assert [room.id for room in tripled.strategy.premises.rooms] == [
        *("R-1", "R-2", "R-1-n2", "R-2-n2", "R-1-n3", "R-2-n3")
    ]
    assert [door.between for door in tripled.strategy.premises.doors][-1] == (
        "R-1-n3",
        "R-2-n3",
    )


def test_locations_are_multiplied_alone(folder: Path) -> None:
    tree, ids = sizes.merged(folder)

    many = load(sizes.write(sizes.with_locations(tree, ids, 25), folder / "many"))

    assert many.faults == ()
    assert many.strategy is not None
    assert len({location.id for location in many.strategy.monitoring.locations}) == 25
    assert {location.at for location in many.strategy.monitoring.locations} == {"R-1", "R-2"}


def test_the_ids_of_doors_are_renamed_with_the_others(folder: Path) -> None:
    site = folder / "site.yaml"
    site.write_text(site.read_text().replace("- between", "- id: D-1\n      between"))
    tree, ids = sizes.merged(folder)

    doubled = load(sizes.write(sizes.times(tree, ids, 2), folder / "doubled"))

    assert doubled.strategy is not None
    assert [door.id for door in doubled.strategy.premises.doors] == ["D-1", "D-1-n2"]


def test_a_copy_that_says_an_id_twice_is_not_timed(folder: Path) -> None:
    tree, _ = sizes.merged(folder)

    with pytest.raises(SystemExit, match="`R-1` is already the id of another record"):
        sizes.write(sizes.times(tree, frozenset(), 2), folder / "doubled")


def test_a_copy_with_a_fault_is_not_timed(folder: Path) -> None:
    tree, _ = sizes.merged(folder)

    with pytest.raises(SystemExit, match="`rooms` expects a list"):
        sizes.write(tree | {"premises": {"rooms": "R-1"}}, folder / "faulty")
