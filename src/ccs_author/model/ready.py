"""The validator of a strategy, made ahead.

Whenever Python starts, pydantic works out anew how a hundred classes are validated, and that
takes longer than reading a strategy. Installing works it out once (see `hatch_build.py`) and
keeps it beside this module. What is kept serves only the very sources and the pydantic it was
made from: with any other it is worked out anew, which only takes longer.
"""

import pickle
from functools import cache
from pathlib import Path
from typing import Any, cast
from zlib import crc32

import pydantic
import pydantic_core

from ccs_author.model.strategy import Strategy

_MODEL = Path(__file__).parent
KEPT = _MODEL / "ready.pickle"


def strategy_of(keys: Any) -> Strategy:
    """Return the strategy that `keys` make; raises pydantic's `ValidationError`."""
    known = validator()
    if known is None:
        return Strategy.model_validate(keys)
    found: Strategy = known.validate_python(keys)
    return found


def core_schema() -> dict[str, Any]:
    """Return what pydantic knows of a strategy, which others read and do not change."""
    known = kept()
    if known is None:
        Strategy.model_rebuild()
        return dict(Strategy.__pydantic_core_schema__)
    return known


def made() -> bytes:
    """Return what is to be kept: a line about the origin, and the core schema."""
    Strategy.model_rebuild()
    return _origin() + pickle.dumps(Strategy.__pydantic_core_schema__, protocol=5)


@cache
def kept() -> dict[str, Any] | None:
    """Return the core schema that is kept, if it serves these sources and this pydantic."""
    if not KEPT.is_file():
        return None
    content = KEPT.read_bytes()
    origin = _origin()
    if not content.startswith(origin):
        return None
    # Not a stranger's data: it is part of this package, as its bytecode is.
    schema: dict[str, Any] = pickle.loads(content[len(origin) :])  # noqa: S301
    return schema


@cache
def validator() -> pydantic_core.SchemaValidator | None:
    """Return the validator of what is kept, if anything is."""
    schema = kept()
    return None if schema is None else pydantic_core.SchemaValidator(cast("Any", schema))


def _origin() -> bytes:
    # A checksum is enough to notice an edit, and hashlib takes longer to import.
    sources = b"".join(source.read_bytes() for source in sorted(_MODEL.rglob("*.py")))
    versions = f"{pydantic.VERSION} {pydantic_core.__version__}"
    return f"{versions} {len(sources)} {crc32(sources)}\n".encode()


if __name__ == "__main__":
    KEPT.write_bytes(made())
