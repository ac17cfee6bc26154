"""Strategies with faults, for the referees of what `ccs validate` writes."""

import sys
from pathlib import Path

CCS = [sys.executable, "-m", "ccs_author"]
"""The product, as a program."""

FAULTY = """\
document:
  status: drafft
  title: "A title — with “quotes”, 100 %, a,b:c and 😀"
premises:
  roms: []
  rooms:
    - id: R-101
      grade: E
    - id: R-101
      air_handling: AHU-9
"""


def faulty_strategy(folder: Path) -> Path:
    """Write a strategy that has faults of several kinds, and return its file."""
    file = folder / "site.yaml"
    file.write_text(FAULTY, encoding="utf-8")
    return file
