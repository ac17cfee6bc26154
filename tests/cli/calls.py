"""Calls of the command line, in this process or in one of its own."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from ccs_author.cli import run

AS_OF = ("--as-of", "2026-11-22")


@dataclass(frozen=True)
class Called:
    """How a call ended."""

    status: int
    out: str
    err: str


def call(capfd: pytest.CaptureFixture[str], *arguments: str | Path) -> Called:
    """Run a command in this process."""
    status = run([str(argument) for argument in arguments])
    out, err = capfd.readouterr()
    return Called(status, out, err)


def spawn(
    arguments: Sequence[str | Path], folder: Path, environment: dict[str, str] | None = None
) -> Called:
    """Run a command in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "ccs_author", *map(str, arguments)],
        cwd=folder,
        env=os.environ | (environment or {}),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    return Called(done.returncode, done.stdout, done.stderr)
