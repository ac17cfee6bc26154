"""An installed wheel finds everything that a checkout finds."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as a release would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder]
    subprocess.run([*build, CHECKOUT], check=True, capture_output=True)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay the wheel's files where a Python can import them."""
    folder = tmp_path_factory.mktemp("unpacked")
    ZipFile(wheel).extractall(folder)
    return folder


def _away(unpacked: Path, *arguments: str) -> str:
    """Run Python on the unpacked wheel, away from the checkout."""
    ran = subprocess.run(
        [sys.executable, *arguments],
        env={"PYTHONPATH": str(unpacked)},
        cwd=unpacked.parent,
        check=True,
        capture_output=True,
        text=True,
    )
    return ran.stdout.strip()


@pytest.mark.parametrize("folder", ["templates", "schemas"])
def test_a_wheel_carries_every_data_file(unpacked: Path, folder: str) -> None:
    kept = {
        file.relative_to(CHECKOUT) for file in (CHECKOUT / folder).rglob("*") if file.is_file()
    }

    assert kept
    assert {file for file in kept if not (unpacked / "ccs_author" / file).is_file()} == set()


def test_a_wheel_carries_the_cases_of_every_rule(unpacked: Path) -> None:
    cases = CHECKOUT / "tests" / "rules"
    kept = {file.relative_to(cases) for file in cases.glob("*/*.yaml")}
    packed = unpacked / "ccs_author" / "cases"

    assert kept
    assert {file.relative_to(packed) for file in packed.rglob("*") if file.is_file()} == kept


def test_a_wheel_carries_every_file_of_the_package(unpacked: Path) -> None:
    source = CHECKOUT / "src"
    kept = {
        file.relative_to(source)
        for file in (source / "ccs_author").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }

    assert {file for file in kept if not (unpacked / file).is_file()} == set()


@pytest.mark.parametrize("folder", ["TEMPLATES", "SCHEMAS"])
def test_an_installed_package_reads_its_own_data_files(unpacked: Path, folder: str) -> None:
    found = _away(unpacked, "-c", f"from ccs_author.resources import *; print({folder})")

    assert Path(found).is_relative_to(unpacked)
    assert Path(found).is_dir()


def test_an_installed_package_tells_its_version(unpacked: Path, wheel: Path) -> None:
    told = _away(unpacked, "-m", "ccs_author", "--version")

    assert wheel.name.split("-")[1] in told
