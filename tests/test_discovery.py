"""Parts are found by where they are, and nowhere registered."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from ccs_author.discovery import discover, modules, packages


@dataclass(frozen=True)
class Part:
    """Something to be found."""

    name: str


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a package of two modules, one of them in a folder of its own."""
    files = {
        "__init__.py": "",
        "zone.py": "from tests.test_discovery import Part\nONE = Part('zone')\nTWO = 2\n",
        "air/__init__.py": "",
        "air/flow.py": "from tests.test_discovery import Part\nHERE = Part('flow')\n",
    }
    for name, text in files.items():
        file = tmp_path / "parts_to_find" / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
    monkeypatch.syspath_prepend(tmp_path)
    return "parts_to_find"


def test_modules_come_in_order_of_name_folders_included(package: str) -> None:
    assert [*modules(package)] == [f"{package}.air.flow", f"{package}.zone"]


def test_every_value_of_the_kind_is_found_and_nothing_else(package: str) -> None:
    from tests.test_discovery import Part as Kind

    assert [part.name for part in discover(package, Kind)] == ["flow", "zone"]


def test_what_is_found_is_what_python_would_import() -> None:
    def importable(package: str) -> Iterator[str]:
        for found in iter_modules(import_module(package).__path__, f"{package}."):
            yield from importable(found.name) if found.ispkg else (found.name,)

    assert [*modules("ccs_author")] == [*importable("ccs_author")]


def test_the_packages_inside_a_package_are_its_topics() -> None:
    found = list(packages("ccs_author.rules"))

    assert "ccs_author.rules.premises" in found
    assert "ccs_author.rules.limits" not in found
    assert found == sorted(found)
