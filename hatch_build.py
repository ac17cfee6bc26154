"""What a build adds: a validator worked out ahead, and the case files of the rules.

The first lets `ccs` start faster, see `src/ccs_author/model/ready.py`; without it everything
works, slower. The second are what `ccs explain` shows, see `src/ccs_author/resources.py`.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Additions(BuildHookInterface[Any]):
    """Leaves `ready.pickle` beside the model and packs it, and packs the case files."""

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        """Add them before files are gathered."""
        self._add_validator(build_data)
        cases = Path(self.root, "tests", "rules")
        for case in sorted(cases.glob("*/*.yaml")):
            inside = case.relative_to(cases).as_posix()
            build_data["force_include"][str(case)] = f"ccs_author/cases/{inside}"

    def _add_validator(self, build_data: dict[str, Any]) -> None:
        sources = Path(self.root, "src")
        sys.path.insert(0, str(sources))
        from ccs_author.model import ready

        ready.KEPT.write_bytes(ready.made())
        build_data["artifacts"].append(ready.KEPT.relative_to(self.root).as_posix())
