"""What a build adds: what spares `ccs` work at each start, and the case files of the rules.

The first lets `ccs` start faster, see `src/ccs_author/model/kept.py` and
`src/ccs_author/packed.py`; without it everything works, slower. The second are what
`ccs explain` shows, see `src/ccs_author/resources.py`.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Additions(BuildHookInterface[Any]):
    """Adds to a wheel, or leaves beside the sources of a checkout installed in place."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add all before files are gathered."""
        checkout = version == "editable"
        sources = Path(self.root, "src")
        for inside, content in _made(sources, dated=checkout):
            if checkout:
                _leave(sources / inside, content)
            else:
                file = Path(self.root, "build", inside)
                _leave(file, content)
                build_data["force_include"][str(file)] = inside.as_posix()
        cases = Path(self.root, "tests", "rules")
        for case in sorted(cases.glob("*/*.yaml")):
            inside = case.relative_to(cases)
            build_data["force_include"][str(case)] = f"ccs_author/cases/{inside.as_posix()}"


def _made(sources: Path, *, dated: bool) -> Iterator[tuple[Path, bytes]]:
    sys.path.insert(0, str(sources))
    from ccs_author import packed
    from ccs_author.model import kept, ready

    yield kept.KEPT.relative_to(sources), ready.made()
    rules = Path("ccs_author", "rules")
    yield rules / packed.NAME, packed.packed(sources / rules, "ccs_author.rules", dated=dated)


def _leave(file: Path, content: bytes) -> None:
    # Whole or not at all: a `ccs` may be reading it.
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_bytes(content)
    part.replace(file)
