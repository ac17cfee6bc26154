"""The validator of a strategy, made ahead: see `kept`."""

import pickle
from functools import cache
from typing import Any, cast

import pydantic_core

from ccs_author.model import kept
from ccs_author.model.strategy import Strategy
from ccs_author.pattern import Pattern


def strategy_of(keys: Any) -> Strategy:
    """Return the strategy that `keys` make; raises pydantic's `ValidationError`."""
    known = validator()
    if known is None:
        return Strategy.model_validate(keys)
    found: Strategy = known.validate_python(keys)
    return found


def core_schema() -> dict[str, Any]:
    """Return what pydantic knows of a strategy, which others read and do not change."""
    found = known()
    if found is None:
        Strategy.model_rebuild()
        return dict(Strategy.__pydantic_core_schema__)
    return found


def made() -> bytes:
    """Return what is to be kept: a line about the origin, and the core schema."""
    Strategy.model_rebuild()
    schema = _renamed(Strategy.__pydantic_core_schema__)
    return kept.origin() + pickle.dumps(schema, protocol=5)


def _renamed(part: Any) -> Any:
    # Pydantic names a schema by the address of its class, which differs at each start.
    if isinstance(part, dict):
        names = ((key, _ADDRESS.sub("", part[key])) for key in _NAMES if key in part)
        return {key: _renamed(value) for key, value in part.items()} | dict(names)
    if isinstance(part, list | tuple):
        return part.__class__(map(_renamed, part))
    return part


_NAMES = ("ref", "schema_ref")
_ADDRESS = Pattern(r":[0-9]+$")


@cache
def validator() -> pydantic_core.SchemaValidator | None:
    """Return the validator of what is kept, if anything is."""
    schema = known()
    return None if schema is None else pydantic_core.SchemaValidator(cast("Any", schema))


@cache
def known() -> dict[str, Any] | None:
    """Return the core schema that is kept, if one is."""
    # Not a stranger's data: it is part of this package, as its bytecode is.
    return pickle.loads(kept.content()) if kept.serves() else None  # noqa: S301


if __name__ == "__main__":
    kept.KEPT.write_bytes(made())
