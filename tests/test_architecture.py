"""The house keeps the rules it sets itself."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
SOURCE = CHECKOUT / "src" / "ccs_author"
ARCHITECTURE = (CHECKOUT / "ARCHITECTURE.md").read_text()
MODULES = sorted(SOURCE.rglob("*.py"))

LONGEST_MODULE = 300
LONGEST_FUNCTION = 30

BEYOND_THE_PROJECT = re.compile(
    r"(?<![\w.~-])/(?:work|root|home|tmp|Users)/\w"  # somebody's machine
    r"|\b(?:index-url|registry)\s*=\s*http"  # somebody's network
)


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`([\w.]+/[\w./-]*)`", ARCHITECTURE))))
def test_every_path_that_the_architecture_names_exists(path: str) -> None:
    assert (CHECKOUT / path).exists()


def test_the_architecture_describes_every_package() -> None:
    packages = {file.parent.name for file in SOURCE.glob("*/__init__.py")}

    assert {name for name in packages if f"src/ccs_author/{name}/" not in ARCHITECTURE} == set()


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {module.parent for module in MODULES}

    assert {folder for folder in folders if not (folder / "__init__.py").exists()} == set()


def test_imports_go_one_way() -> None:
    checked = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_no_module_is_long() -> None:
    lengths = {_name(module): len(module.read_text().splitlines()) for module in MODULES}

    assert {name: n for name, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_no_function_is_long() -> None:
    lengths = {
        f"{_name(module)}:{node.name}": _length(node)
        for module in MODULES
        for node in _functions(module)
    }

    assert {name: n for name, n in lengths.items() if n > LONGEST_FUNCTION} == {}


def test_nothing_below_the_command_line_prints_or_exits() -> None:
    below = [module for module in MODULES if "cli" not in module.relative_to(SOURCE).parts]

    assert [
        f"{_name(module)}:{call.lineno}"
        for module in below
        for call in ast.walk(ast.parse(module.read_text()))
        if isinstance(call, ast.Call)
        and ast.unparse(call.func) in {"print", "exit", "sys.exit", "os._exit", "SystemExit"}
    ] == []


def test_texts_speak_of_the_project_alone() -> None:
    found = [
        f"{file.relative_to(CHECKOUT)}:{number}: {line.strip()[:80]}"
        for file in _kept_texts()
        for number, line in enumerate(file.read_text().splitlines(), 1)
        if BEYOND_THE_PROJECT.search(line)
    ]

    assert found == []


def test_every_make_target_that_a_text_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (CHECKOUT / "Makefile").read_text(), re.MULTILINE))
    named = {
        (file.name, target)
        for file in CHECKOUT.glob("*.md")
        for target in re.findall(r"(?:`|^ {4}|^)make ([a-z]+)", file.read_text(), re.MULTILINE)
    }

    assert named
    assert {(file, target) for file, target in named if target not in targets} == set()


def _name(module: Path) -> str:
    return module.relative_to(CHECKOUT).as_posix()


def _length(node: ast.FunctionDef) -> int:
    """Count the lines that do something: neither the parameters nor the docstring."""
    body = node.body[ast.get_docstring(node) is not None :] or node.body
    return (node.end_lineno or 0) - body[0].lineno + 1


def _functions(module: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.FunctionDef):
            yield node


def _kept_texts() -> Iterator[Path]:
    if not (CHECKOUT / ".git").exists():
        pytest.skip("this is no checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        file = CHECKOUT / name
        try:
            file.read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        yield file
