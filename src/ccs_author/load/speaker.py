"""Turns what the model refuses into faults: where it was written, and how to say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.load.expected import in_words
from ccs_author.load.fault import Fault
from ccs_author.load.nearest import did_you_mean, nearest
from ccs_author.load.wording import Refusal, shown, word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ccs_author.load.expected import Expected, Schema
    from ccs_author.load.gather import Gathered
    from ccs_author.load.places import Places
    from ccs_author.load.refused import Refused
    from ccs_author.model import Route

_FEW_KEYS = 12


class Speaker:
    """Turns errors into faults."""

    def __init__(self, expected: Expected, gathered: Gathered, places: Places) -> None:
        self._expected = expected
        self._gathered = gathered
        self._places = places
        self._known = {_start(fault) for fault in gathered.faults}

    def faults(self, errors: Sequence[Refused]) -> Iterator[Fault]:
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

    def _unknown_key(self, error: Refused, missing: dict[Route, Refused]) -> Fault:
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
        if error.detail["input"] is None and " " in str(key).strip():
            # `{what: a tablet (sealed, white)}` ends the value at its comma.
            advice = "where it is part of the text before the comma, put that text in quotes"
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

    def _missing_key(self, error: Refused) -> Iterator[Fault]:
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

    def _bad_value(self, error: Refused) -> Iterator[Fault]:
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
