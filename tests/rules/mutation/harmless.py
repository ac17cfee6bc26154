"""Edits that break nothing, at which no rule may cry out."""

import datetime as dt
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from random import Random
from typing import Any

from ruamel.yaml import YAML

from ccs_author.check.meaning import CHECKS
from ccs_author.load import load
from ccs_author.model import Item, Record
from ccs_author.model.quantity import Quantity
from ccs_author.rules import Severity, catalogue
from tests.rules.mutation.judge import found_by_all, ids_amiss, known, made
from tests.rules.mutation.sites import MISSING, WRITTEN_FOR, Site, at, changed

Edit = tuple[str, Any]
"""What was done, and the data after."""

_ORDERED = {"steps", "stages", "phases", "history", "between", "levels"}
_RENAMED = "-anew9"
_TRANSLATED = "名称 "
_WORD = re.compile(r"[A-Za-z](?:[\w./-]*\w)?")


def edits(site: Site, random: Random, most: int) -> Iterator[Edit]:
    """Yield an example edited without harm, up to `most` times a kind of edit."""
    yield "all ids renamed", renamed(site)
    yield "all names translated", translated(site)
    for make in (_reordered, _noted, _tightened, _more_support):
        found = list(make(site, random))
        yield from random.sample(found, min(most, len(found)))


def alarms(site: Site, data: Any) -> dict[Severity, list[str]]:
    """Return what is found in the edited data and not before, by severity."""
    strategy = made(data)
    if strategy is None:
        return {Severity.ERROR: ["the loader refuses it"]}
    before = {(rule, _plainly(text)) for rule, text in known(site)}
    before |= ids_amiss(site, site.strategy)
    after = found_by_all(strategy, WRITTEN_FOR) | ids_amiss(site, strategy)
    new = sorted({(rule, text) for rule, text in after if (rule, _plainly(text)) not in before})
    grave = {rule.id for rule in catalogue() if site.severity(rule) == Severity.ERROR}
    found: dict[Severity, list[str]] = {}
    for rule, text in new:
        error = rule in grave or rule in CHECKS
        found.setdefault(Severity.ERROR if error else Severity.INFO, []).append(
            f"{rule}: {text}"
        )
    return found


def _plainly(text: str) -> str:
    """Return a message without what the edits put into names and ids."""
    return text.replace(_RENAMED, "").replace(_TRANSLATED, "")


def renamed(site: Site) -> Any:
    """Return the example with another id for each record, wherever it is cited."""
    codes = {code: f"{code}{_RENAMED}" for code in site.strategy.items}

    def text(value: str) -> str:
        if value in codes:
            return codes[value]
        # Prose cites with and without brackets.
        return _WORD.sub(lambda m: codes.get(m[0], m[0]), value)

    return _mapped(site.data, text)


def translated(site: Site) -> Any:
    """Return the example with names in another language."""
    data = site.data
    for route, record in site.records.items():
        if getattr(record, "name", None) and isinstance(record, Item):
            data = changed(data, (*route, "name"), f"{_TRANSLATED}{record.name}")
    return data


def _reordered(site: Site, random: Random) -> Iterator[Edit]:
    lists = {route[:-1] for route in site.records if route and isinstance(route[-1], int)}
    for route in sorted(lists, key=str):
        if route[-1] not in _ORDERED:
            parts = list(at(site.data, route))
            random.shuffle(parts)
            yield f"reordered {'.'.join(map(str, route))}", changed(site.data, route, parts)


def _noted(site: Site, _: Random) -> Iterator[Edit]:
    for route, record in site.records.items():
        if isinstance(record, Item) and not record.note:
            after = changed(site.data, (*route, "note"), "Seen at the last walk through.")
            yield f"note added to {record.id}", after


def _tightened(site: Site, _: Random) -> Iterator[Edit]:
    for route, record in site.records.items():
        for field in ("alert", "action"):
            value = getattr(record, field, None)
            other = getattr(record, "alert", None) if field == "action" else -1
            if isinstance(value, int | float) and not isinstance(value, bool):
                less = value // 2
                if less > (other or 0) or (field == "alert" and less > 0):
                    after = changed(site.data, (*route, field), less)
                    yield f"{field} limit of {getattr(record, 'id', '')} lowered", after


def _more_support(site: Site, _: Random) -> Iterator[Edit]:
    """Yield a risk with one more control, and a control with one more document."""
    for field in ("controls", "evidence"):
        holders = [r for r, it in site.records.items() if _ids(it, field)]
        spare = sorted({code for r in holders for code in _ids(site.records[r], field)})
        for route in holders:
            own = list(at(site.data, (*route, field)))
            further = next((code for code in spare if code not in own), None)
            if further:
                after = changed(site.data, (*route, field), [*own, further])
                yield f"{field} added at {'.'.join(map(str, route))}", after


def _ids(record: Record, field: str) -> tuple[str, ...]:
    value = getattr(record, field, None)
    good = isinstance(value, tuple) and value and isinstance(value[0], str)
    return value if good and value else ()


def rewritten(site: Site, folder: Path, *, flow: bool) -> bool:
    """Whether an example means the same in one file of another YAML style."""
    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = flow
    text = StringIO()
    writer.dump(_plain(site.data), text)
    file = folder / "site.yaml"
    file.write_text(text.getvalue(), encoding="utf-8")
    loaded = load(file)
    return not loaded.faults and loaded.strategy == site.strategy


def _mapped(value: Any, text: Any) -> Any:
    if isinstance(value, dict):
        return {key: _mapped(part, text) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_mapped(part, text) for part in value]
    return text(value) if isinstance(value, str) else value


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items() if part is not MISSING}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Quantity):
        return value.written or value.value
    return value.isoformat() if isinstance(value, dt.date) else value
