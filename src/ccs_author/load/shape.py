"""Values become a strategy; what the model refuses becomes faults.

The faulty parts are then left out and the rest is read again, so that one slip does not
keep the whole strategy from being looked at.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from ccs_author.load.expected import in_words
from ccs_author.load.fault import Fault
from ccs_author.load.nearest import did_you_mean, nearest
from ccs_author.load.places import Places
from ccs_author.load.prune import Pruning
from ccs_author.load.wording import Refusal, shown, word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic_core import ErrorDetails

    from ccs_author.load.expected import Expected, Schema, Trace
    from ccs_author.load.gather import Gathered
    from ccs_author.model import Route

M = TypeVar("M", bound=BaseModel)

_MOST_ROUNDS = 6
_MOST_FAULTS = 1000
_FEW_KEYS = 12


class Shaped(NamedTuple, Generic[M]):
    """What the values amount to."""

    model: M | None
    faults: tuple[Fault, ...]
    places: Places
    pruned: frozenset[Route]


class _Error(NamedTuple):
    """One of pydantic's errors, with its location told apart."""

    detail: ErrorDetails
    trace: Trace

    @property
    def kind(self) -> str:
        return self.detail["type"]

    @property
    def route(self) -> Route:
        return self.trace.route


def shape(model: type[M], gathered: Gathered, expected: Expected) -> Shaped[M]:
    """Return the model that the gathered values make, and what they contain beside it."""
    pruning = Pruning()
    value, span = gathered.value, gathered.span
    if value is None:
        return Shaped(None, (), Places(gathered.sources, span), frozenset({()}))
    written = Places(gathered.sources, span)
    faults: list[Fault] = []
    found: M | None = None
    for _ in range(_MOST_ROUNDS):
        try:
            found = model.model_validate(value)
            break
        except ValidationError as refused:
            errors = [_as_written(error, pruning) for error in _errors(refused, expected)]
        speaker = _Speaker(expected, gathered, written)
        genuine = [error for error in errors if not pruning.touches(_about(error))]
        faults += islice(speaker.faults(genuine), _MOST_FAULTS + 1 - len(faults))
        if not _leave_out(errors, pruning):
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


def _errors(refused: ValidationError, expected: Expected) -> list[_Error]:
    details = refused.errors(include_url=False)
    return _one_a_union([_Error(detail, expected.trace(detail["loc"])) for detail in details])


def _as_written(error: _Error, pruning: Pruning) -> _Error:
    route = pruning.as_written(error.trace.route)
    return error._replace(trace=error.trace._replace(route=route))


def _about(error: _Error) -> Route:
    """Return the route of the record or value that an error is about."""
    return error.route[:-1] if error.kind == "missing" else error.route


def _leave_out(errors: Sequence[_Error], pruning: Pruning) -> bool:
    """Note the faulty parts; False when the whole is faulty."""
    for error in errors:
        route = _about(error)
        if not route:
            return False
        pruning.leave_out(route)
    return True


def _one_a_union(errors: Sequence[_Error]) -> list[_Error]:
    """Keep, of a union's alternatives, the one that the author most likely meant."""
    kept: list[_Error] = []
    unions: dict[Route, list[_Error]] = {}
    for error in errors:
        depth = error.trace.union
        if depth is None:
            kept.append(error)
        else:
            unions.setdefault(error.route[:depth], []).append(error)
    for route, group in unions.items():
        labels: dict[str, list[_Error]] = {}
        for error in group:
            labels.setdefault(error.trace.label, []).append(error)
        # An alternative that got further into the value fits it better.
        deep = [same for same in labels.values() if any(e.route != route for e in same)]
        meant: list[_Error] = min(deep, key=len) if deep else group[:1]
        kept += meant
    return kept


class _Speaker:
    """Turns errors into faults."""

    def __init__(self, expected: Expected, gathered: Gathered, places: Places) -> None:
        self._expected = expected
        self._gathered = gathered
        self._places = places
        self._known = {_start(fault) for fault in gathered.faults}

    def faults(self, errors: Sequence[_Error]) -> Iterator[Fault]:
        """Yield one fault for each slip."""
        missing = {error.route: error for error in errors if error.kind == "missing"}
        for error in errors:
            if error.kind == "extra_forbidden":
                yield self._unknown_key(error, missing)
        for error in errors:
            if error.kind == "missing" and error.route in missing:
                yield from self._missing_key(error)
            elif error.kind not in ("missing", "extra_forbidden"):
                yield from self._bad_value(error)

    def _unknown_key(self, error: _Error, missing: dict[Route, _Error]) -> Fault:
        *above, key = error.route
        parent = tuple(above)
        schema = self._expected.along(parent)
        keys = tuple(self._expected.fields(schema)) if schema else ()
        wanted = [str(route[-1]) for route in missing if route[:-1] == parent]
        meant = nearest(str(key), wanted, most=1)
        if meant:
            # The key it was meant to be is not missing besides.
            del missing[(*parent, meant[0])]
        advice = (
            f"did you mean `{meant[0]}`?" if meant else self._advice(parent, str(key), keys)
        )
        message = f"{shown(key)} is not a key of {self._owner(parent, schema)}"
        return Fault("unknown-key", message, self._places.of(error.route, key=True), advice)

    def _advice(self, parent: Route, key: str, keys: tuple[str, ...]) -> str | None:
        for depth in range(len(parent) - 1, -1, -1):
            schema = self._expected.along(parent[:depth])
            if schema and key in self._expected.fields(schema):
                owner = self._owner(parent[:depth], schema)
                return f"it is a key of {owner}: look at the indentation"
        alike = did_you_mean(key, keys)
        if alike:
            return alike
        ending = [name for name in self._expected.record_lists if name.endswith(f".{key}")]
        if ending and not parent:
            return f"it belongs under `{ending[0].rpartition('.')[0]}`"
        return f"its keys are {', '.join(keys)}" if len(keys) <= _FEW_KEYS else None

    def _missing_key(self, error: _Error) -> Iterator[Fault]:
        route = error.route
        in_list = any(isinstance(step, int) for step in route)
        lost = (route[: len(gone)] == gone for gone in self._gathered.lost)
        if not in_list and any(lost):
            # What could not be read may well hold it.
            return
        parent = route[:-1]
        owner = self._owner(parent, self._expected.along(parent))
        where = self._places.of(route, key=True)
        fault = Fault("missing-key", f"{owner} has no `{route[-1]}`", where, "add it")
        if _start(fault) not in self._known and not self._spoiled(route):
            yield fault

    def _spoiled(self, route: Route) -> bool:
        """Whether a value is written there that could not be read."""
        place = self._places.of(route)
        return (place.file, place.line, place.column) in self._known

    def _bad_value(self, error: _Error) -> Iterator[Fault]:
        context = error.detail.get("ctx") or {}
        route, value = error.route, error.detail["input"]
        schema = self._expected.along(route)
        words = self._words(schema)
        if error.kind in ("union_tag_invalid", "union_tag_not_found") and schema:
            words = self._expected.tags(schema)
        if error.kind == "union_tag_invalid":
            # The fault is in the key that tells the alternatives apart.
            route = (*route, str(context["discriminator"]).strip("'"))
            value = context["tag"]
        refusal = Refusal(
            error.kind,
            self._subject(route),
            value,
            self._places.written(route),
            context,
            error.detail["msg"],
            words,
        )
        wording = word(refusal)
        key = error.trace.key or isinstance(value, dict | list)
        place = self._places.of(route, key=key)
        fault = Fault(wording.code, wording.message, place, wording.help)
        if _start(fault) not in self._known:
            yield fault

    def _words(self, schema: Schema | None) -> tuple[str, ...]:
        if schema is None:
            return ()
        inner = self._expected.inner(schema)
        if inner["type"] == "literal":
            return tuple(str(choice) for choice in inner["expected"])
        return tuple(w for c in self._expected.choices(inner) for w in self._words(c))

    def _subject(self, route: Route) -> str:
        if not route:
            return "the strategy"
        if isinstance(route[-1], str):
            return f"`{route[-1]}`"
        above = next((step for step in reversed(route) if isinstance(step, str)), "")
        return f"an item of `{above}`"

    def _owner(self, route: Route, schema: Schema | None) -> str:
        """Return what people call the record at a route: `room R-101`, `premises`."""
        record = self._expected.record(schema) if schema else None
        if not route or record is None:
            return self._subject(route)
        if isinstance(route[-1], str):
            return f"`{route[-1]}`"
        name = in_words(record)
        identity = self._written_id(route)
        if identity:
            return f"{name} {shown(identity)}"
        return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"

    def _written_id(self, route: Route) -> str | None:
        value = self._gathered.value
        for step in route:
            value = value[step]
        found = value.get("id") if isinstance(value, dict) else None
        return found if isinstance(found, str) else None


def _start(fault: Fault) -> tuple[str, int, int]:
    return fault.place.file, fault.place.line, fault.place.column
