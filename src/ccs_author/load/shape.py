"""Values become a strategy; what the model refuses becomes faults.

The faulty parts are then left out and the rest is read again, so that one slip does not
keep the whole strategy from being looked at.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from ccs_author.load.fault import Fault
from ccs_author.load.places import Places
from ccs_author.load.prune import Pruning
from ccs_author.load.refused import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ccs_author.load.expected import Expected
    from ccs_author.load.gather import Gathered
    from ccs_author.model import Route

M = TypeVar("M", bound=BaseModel)

_MOST_ROUNDS = 5
_MOST_FAULTS = 1000


class Shaped(NamedTuple, Generic[M]):
    """What the values amount to."""

    model: M | None
    faults: tuple[Fault, ...]
    places: Places
    pruned: frozenset[Route]


def shape(read: Callable[[Any], M], gathered: Gathered, expected: Expected) -> Shaped[M]:
    """Return the model that `read` makes of the gathered values, and its refusals as faults."""
    pruning = Pruning()
    value, span = gathered.value, gathered.span
    if value is None:
        return Shaped(None, (), Places(gathered.sources, span), frozenset({()}))
    written = Places(gathered.sources, span)
    faults: list[Fault] = []
    found: M | None = None
    for last in (False,) * _MOST_ROUNDS + (True, True):
        try:
            found = read(value)
            break
        except ValidationError as refused:
            errors = [_as_written(error, pruning) for error in _errors(refused, expected)]
        # Only what is refused pays for the knowledge of refusals.
        from ccs_author.load.speaker import Speaker

        speaker = Speaker(expected, gathered, written)
        genuine = [error for error in errors if not pruning.touches(_about(error))]
        faults += islice(speaker.faults(genuine), _MOST_FAULTS + 1 - len(faults))
        if not _leave_out(errors, pruning, depth=1 if last else None):
            break
        value, span = pruning.apply(gathered.value, gathered.span)
    pruned = frozenset(pruning.routes | gathered.lost)
    return Shaped(found, _listed(faults), Places(gathered.sources, span), pruned)


def _listed(faults: list[Fault]) -> tuple[Fault, ...]:
    if len(faults) <= _MOST_FAULTS:
        return tuple(faults)
    message = f"there are more than {_MOST_FAULTS} such faults; the others are not listed"
    last = Fault("too-many", message, faults[_MOST_FAULTS].place)
    return (*faults[:_MOST_FAULTS], last)


def _errors(refused: ValidationError, expected: Expected) -> list[Refused]:
    details = refused.errors(include_url=False)
    return _one_a_union([Refused(detail, expected.trace(detail["loc"])) for detail in details])


def _as_written(error: Refused, pruning: Pruning) -> Refused:
    route = pruning.as_written(error.trace.route)
    return error._replace(trace=error.trace._replace(route=route))


def _about(error: Refused) -> Route:
    """Return the route of the record or value that an error is about."""
    return error.route[:-1] if error.kind == "missing" else error.route


def _leave_out(errors: Sequence[Refused], pruning: Pruning, depth: int | None) -> bool:
    """Note the faulty parts, or all that is `depth` steps down; False when all is faulty."""
    for error in errors:
        route = _about(error)[:depth]
        if not route:
            return False
        pruning.leave_out(route)
    return True


def _one_a_union(errors: Sequence[Refused]) -> list[Refused]:
    """Keep, of a union's alternatives, the one that the author most likely meant."""
    kept: list[Refused] = []
    unions: dict[Route, list[Refused]] = {}
    for error in errors:
        depth = error.trace.union
        if depth is None:
            kept.append(error)
        else:
            unions.setdefault(error.route[:depth], []).append(error)
    for route, group in unions.items():
        labels: dict[str, list[Refused]] = {}
        for error in group:
            labels.setdefault(error.trace.label, []).append(error)
        # An alternative that got further into the value fits it better.
        deep = [same for same in labels.values() if any(e.route != route for e in same)]
        meant: list[Refused] = min(deep, key=len) if deep else group[:1]
        kept += meant
    return kept
