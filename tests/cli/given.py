"""A small site with findings of the real rules, for the commands."""

from pathlib import Path

SITE = """\
document: {number: CCS-1, version: "2", status: in review, owner: Head of Quality}
regulations: [{edition: eu-annex-1-2022}]
design:
  owner: Head of Engineering
  actions:
    - {id: ACT-1, what: "=build, then test", owner: Engineering, due: 2026-11-01}
    - {id: ACT-2, what: train, owner: Production, due: 2027-01-31}
prevention:
  owner: Head of Quality
  capas:
    - {id: CAPA-1, name: Ätzende Reinigung, due: 2026-10-01}
"""


def site(folder: Path, text: str = SITE) -> Path:
    """Write a strategy into a folder and return its file."""
    folder.mkdir(exist_ok=True, parents=True)
    file = folder / "site.yaml"
    file.write_text(text, encoding="utf-8")
    return file
