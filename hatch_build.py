"""Works the validator of a strategy out while the package is built: `ccs` starts faster.

See `src/ccs_author/model/ready.py`; without what this leaves behind everything works, slower.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ReadyMadeValidator(BuildHookInterface[Any]):
    """Leaves `ready.pickle` beside the model, and packs it."""

    def initialize(self, _version: str, build_data: dict[str, Any]) -> None:
        """Make it before files are gathered."""
        sources = Path(self.root, "src")
        sys.path.insert(0, str(sources))
        from ccs_author.model import ready

        ready.KEPT.write_bytes(ready.made())
        build_data["artifacts"].append(ready.KEPT.relative_to(self.root).as_posix())
