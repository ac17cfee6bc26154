"""Ids broken: dangling, of another kind, given twice."""

from collections.abc import Iterator
from random import Random

from ccs_author.model import Item, Route
from ccs_author.model.reference import referring_fields
from tests.rules.mutation.breaks import Break
from tests.rules.mutation.sites import WRITTEN_FOR, Site, at, changed

_NOBODY = "NO-SUCH-ID"


def broken_ids(site: Site, random: Random, most: int) -> Iterator[Break]:
    """Yield up to `most` breaks for each field that holds ids, and for each list of items."""
    places: dict[tuple[str, str], list[tuple[Route, tuple[str, ...]]]] = {}
    for route, record in site.records.items():
        for field, kinds in referring_fields(type(record)):
            if record.holds(field):
                key = (type(record).__name__, field)
                places.setdefault(key, []).append(((*route, field), kinds))
    for found in places.values():
        for route, kinds in random.sample(found, min(most, len(found))):
            one = (*route, 0) if not isinstance(at(site.data, route), str) else route
            yield _break(site, "id that names nothing", one, _NOBODY, "unknown-id")
            other = _of_another_kind(site, kinds, random)
            if other:
                yield _break(site, "id of another kind", one, other, "wrong-kind")
    yield from _given_twice(site, random, most)


def _given_twice(site: Site, random: Random, most: int) -> Iterator[Break]:
    for routes in site.by_shape.values():
        items = [route for route in routes if isinstance(site.records[route], Item)]
        if len(items) > 1:
            for route in random.sample(items, min(most, len(items))):
                code = next(c for c in _codes(site) if c != at(site.data, (*route, "id")))
                yield _break(site, "id given twice", (*route, "id"), code, "duplicate-id")


def _of_another_kind(site: Site, kinds: tuple[str, ...], random: Random) -> str | None:
    if "Item" in kinds:
        return None
    unfit = [
        code
        for code, record in site.strategy.items.items()
        if not any(kind.__name__ in kinds for kind in type(record).__mro__)
    ]
    return random.choice(unfit) if unfit else None


def _codes(site: Site) -> Iterator[str]:
    yield from site.strategy.items


def _break(site: Site, operator: str, route: Route, value: str, expected: str) -> Break:
    broken = changed(site.data, route, value)
    return Break(
        site, operator, route, site.data, broken, expected, None, WRITTEN_FOR, operator, value
    )
