"""The locks hold every dependency to one version and one content, from wherever it comes."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

CHECKOUT = Path(__file__).parents[2]
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
RUN = CHECKOUT / "locks" / "run.txt"
DEV = CHECKOUT / "locks" / "dev.txt"
REFEREES = CHECKOUT / ".ci" / "package-lock.json"


def pins(lock: Path) -> dict[str, str]:
    """Return the version of each package that a lock names."""
    return dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(), re.MULTILINE))


@pytest.mark.parametrize("lock", [RUN, DEV], ids=lambda lock: lock.name)
def test_a_lock_names_no_address(lock: Path) -> None:
    text = lock.read_text()

    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash=)", text, re.MULTILINE)


@pytest.mark.parametrize("lock", [RUN, DEV], ids=lambda lock: lock.name)
def test_every_locked_package_has_a_hash(lock: Path) -> None:
    packages = re.split(r"^(?=[\w.-]+==)", lock.read_text(), flags=re.MULTILINE)[1:]

    assert packages
    assert [text.split()[0] for text in packages if "--hash=sha256:" not in text] == []


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        (RUN, [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"]]),
        (DEV, PROJECT["dependency-groups"]["dev"]),
    ],
    ids=["run", "dev"],
)
def test_a_lock_satisfies_what_the_project_asks_for(lock: Path, wanted: list[str]) -> None:
    locked = pins(lock)
    requirements = [Requirement(text) for text in wanted]

    unmet = [
        str(requirement)
        for requirement in requirements
        if not requirement.specifier.contains(locked.get(_plain(requirement.name), "0"))
    ]

    assert unmet == [], "run `make lock`"


def test_both_locks_agree() -> None:
    development = pins(DEV)

    assert {name: development.get(name) for name in pins(RUN)} == pins(RUN)


def test_the_lock_of_the_referees_names_contents_and_no_addresses() -> None:
    packages = json.loads(REFEREES.read_text())["packages"]
    others = {name: package for name, package in packages.items() if name}

    assert others
    assert [name for name, package in others.items() if "resolved" in package] == []
    assert [name for name, package in others.items() if "integrity" not in package] == []


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
