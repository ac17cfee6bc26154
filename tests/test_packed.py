"""Modules come out of one file as they stand in their sources, or from their sources."""

import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from ccs_author import discovery
from ccs_author.discovery import discover
from ccs_author.packed import NAME, in_folder, packed

PACKAGE = "package_to_pack"
MODULE = f"{PACKAGE}.air.flow"
SPEED = "SPEED = 0.45\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Make a package of one module in a package, and pack it."""
    folder = tmp_path / PACKAGE
    (folder / "air").mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "air" / "__init__.py").touch()
    (folder / "air" / "flow.py").write_text(SPEED)
    (folder / NAME).write_bytes(packed(folder, PACKAGE))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    yield folder
    in_folder.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


@pytest.fixture
def source(folder: Path) -> Path:
    return folder / "air" / "flow.py"


def _found(folder: Path) -> list[float]:
    return list(discover(f"{PACKAGE}.air", float, in_folder(str(folder))))


def _reads_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    def import_module(name: str) -> object:
        if name == MODULE:
            pytest.fail(f"{name} was sought by Python")
        return __import__(name, fromlist=["_"])

    monkeypatch.setattr(discovery, "import_module", import_module)


def test_a_module_is_taken_from_the_file(
    folder: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _reads_no_module(monkeypatch)

    assert _found(folder) == [0.45]
    module = sys.modules[MODULE]
    assert module is sys.modules[f"{PACKAGE}.air"].flow
    assert (module.__file__, module.__package__) == (str(source), f"{PACKAGE}.air")


def test_a_module_that_only_got_another_date_is_taken_from_the_file(
    folder: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _reads_no_module(monkeypatch)
    os.utime(source, (1, 1))

    assert _found(folder) == [0.45]


@pytest.mark.parametrize(
    "text", ["SPEED = 0.36\n", "SPEED = 0.360\n"], ids=["same size", "other"]
)
def test_a_module_that_was_edited_is_taken_from_its_source(
    folder: Path, source: Path, text: str
) -> None:
    source.write_text(text)
    os.utime(source, (1, 1))

    assert _found(folder) == [0.36]


def test_a_module_that_is_new_is_found(folder: Path) -> None:
    (folder / "air" / "change.py").write_text("RATE = 20.0\n")

    assert _found(folder) == [20.0, 0.45]


def test_a_module_that_is_gone_is_not_found(folder: Path, source: Path) -> None:
    source.unlink()

    assert _found(folder) == []


@pytest.mark.parametrize("content", [None, b"", b"of another Python\n"])
def test_without_a_file_that_fits_python_imports(folder: Path, content: bytes | None) -> None:
    if content is None:
        (folder / NAME).unlink()
    else:
        (folder / NAME).write_bytes(content)

    assert _found(folder) == [0.45]


def test_a_module_that_fails_is_not_left_half_imported(folder: Path, source: Path) -> None:
    source.write_text("SPEED = 1 / 0  # stands still\n")
    (folder / NAME).write_bytes(packed(folder, PACKAGE))

    with pytest.raises(ZeroDivisionError) as failed:
        _found(folder)

    assert MODULE not in sys.modules
    assert "stands still" in "".join(traceback.format_exception(failed.value))
