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
    """Leaves a file beside the model and one beside the rules, and adds all to a wheel."""

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        """Add them before files are gathered."""
        for made in self._made():
            build_data["artifacts"].append(made.relative_to(self.root).as_posix())
        cases = Path(self.root, "tests", "rules")
        for case in sorted(cases.glob("*/*.yaml")):
            inside = case.relative_to(cases).as_posix()
            build_data["force_include"][str(case)] = f"ccs_author/cases/{inside}"

    def _made(self) -> Iterator[Path]:
        sources = Path(self.root, "src")
        sys.path.insert(0, str(sources))
        from ccs_author import packed
        from ccs_author.model import kept, ready

        kept.KEPT.write_bytes(ready.made())
        yield kept.KEPT
        rules = sources / "ccs_author" / "rules"
        file = rules / packed.NAME
        file.write_bytes(packed.packed(rules, "ccs_author.rules"))
        yield file
