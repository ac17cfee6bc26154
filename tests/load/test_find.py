"""A path leads to the file that a strategy begins with."""

from pathlib import Path

import pytest

from ccs_author.errors import SourceError
from ccs_author.load import find_strategies
from ccs_author.load.find import strategy_file


def write(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("ccs: 1\n", encoding="utf-8")
    return file


def test_a_folder_leads_to_its_site_yaml(tmp_path: Path) -> None:
    file = write(tmp_path / "site.yaml")
    write(tmp_path / "ccs.yaml")

    assert strategy_file(tmp_path) == file
    assert strategy_file(file) == file


def test_a_folder_without_one_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"holds no site\.yaml"):
        strategy_file(tmp_path)


@pytest.mark.parametrize("name", ["missing.yaml", "a\0b"])
def test_a_path_that_is_not_there_says_so(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError):
        strategy_file(tmp_path / name)


def test_all_strategies_below_a_folder_are_found_in_order(tmp_path: Path) -> None:
    one = write(tmp_path / "b" / "site.yaml")
    two = write(tmp_path / "a" / "deep" / "ccs.yml")

    assert find_strategies(tmp_path) == [two, one]


def test_what_belongs_to_a_strategy_or_to_tools_is_not_searched(tmp_path: Path) -> None:
    own = write(tmp_path / "own" / "site.yaml")
    for other in ("own/parts", ".hidden", "node_modules/x", "venv"):
        write(tmp_path / other / "site.yaml")

    assert find_strategies(tmp_path) == [own]


def test_links_to_folders_are_not_entered(tmp_path: Path) -> None:
    own = write(tmp_path / "own" / "site.yaml")
    (tmp_path / "again").symlink_to(tmp_path / "own")
    (tmp_path / "own" / "loop").symlink_to(tmp_path)

    assert find_strategies(tmp_path) == [own]
