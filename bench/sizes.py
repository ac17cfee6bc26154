"""The same strategy in other sizes."""

import datetime as dt
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from ccs_author.check import assess
from ccs_author.load import load
from ccs_author.model import Record, Strategy
from ccs_author.model.quantity import Quantity

Plain = Any


def merged(folder: Path) -> tuple[Plain, frozenset[str]]:
    """Return a strategy of several files as one plain tree, and all ids in it."""
    loaded = load(folder)
    strategy = loaded.strategy
    if strategy is None or loaded.faults:
        sys.exit(f"{folder} has faults; `ccs validate` tells them")
    return _plain(strategy), frozenset(_ids(strategy))


def times(tree: Plain, ids: frozenset[str], copies: int) -> Plain:
    """Return `copies` strategies in one: each list so many times, its ids renamed."""
    whole: Plain = tree
    for number in range(2, copies + 1):
        whole = _joined(whole, _renamed(tree, ids, number))
    return whole


def with_locations(tree: Plain, ids: frozenset[str], count: int) -> Plain:
    """Return a strategy with `count` monitoring locations."""
    locations = tree["monitoring"]["locations"]
    rest, own = ids - {it["id"] for it in locations}, ids
    more = [
        _renamed(locations[number % len(locations)], own - rest, number)
        for number in range(len(locations), count)
    ]
    return tree | {"monitoring": tree["monitoring"] | {"locations": [*locations, *more]}}


def write(tree: Plain, folder: Path) -> Path:
    """Write a strategy, and return its first file once it proves sound.

    A large one is parted into several files, as a site would: one file may only be so large.
    """
    folder.mkdir()
    file = folder / "site.yaml"
    parts = [""]
    for key, value in tree.items():
        text = yaml.dump({key: value}, Dumper=_Dumper, allow_unicode=True, sort_keys=False)
        if len(parts[-1]) + len(text) > MOST_IN_A_FILE:
            parts.append("")
        parts[-1] += text
    names = [f"part-{number}.yaml" for number in range(1, len(parts))]
    first = yaml.dump({"include": names}) if names else ""
    for name, text in zip(["site.yaml", *names], [first + parts[0], *parts[1:]], strict=True):
        (folder / name).write_text(text, encoding="utf-8")
    for trouble in _troubles(file):
        sys.exit(f"{file} was meant to be sound: {trouble}")
    return file


def _troubles(file: Path) -> Iterator[str]:
    """Yield what keeps the check of a file from being the whole work."""
    # The day is any day: it moves deadlines, neither faults nor ids.
    found = assess(load(file), as_of=dt.date(2026, 1, 1))
    for finding in found.findings:
        if finding.kind in {"structure", "identity"}:
            yield f"{finding.place}: {finding.message}"
    for run in (*found.ran("not run"), *found.ran("failed")):
        yield f"the rule {run.rule} did not run: {run.reason}"
    if not found.ran("ran"):
        yield "no rule applies to it"


MOST_IN_A_FILE = 12_000_000


class _Dumper(yaml.CSafeDumper):
    """Quotes what YAML 1.2 takes for a number; the library thinks of YAML 1.1."""


def _text(dumper: _Dumper, text: str) -> yaml.Node:
    style = '"' if re.match(r"[-+.0-9]", text) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def _plain(part: Any) -> Plain:
    match part:
        case Record():
            return {name: _plain(getattr(part, name)) for name in _written(part)}
        case tuple():
            return [_plain(each) for each in part]
        case dict():
            return {key: _plain(value) for key, value in part.items()}
        case Quantity():
            return part.written or part.value
        case bool() | int() | float() | str():
            return part
    return str(part)


def _written(record: Record) -> Iterator[str]:
    for name in type(record).model_fields:
        if name in record.model_fields_set and getattr(record, name) is not None:
            yield name


def _ids(strategy: Strategy) -> Iterator[str]:
    for _, record in strategy.walk():
        if isinstance(code := getattr(record, "id", None), str):
            yield code


def _renamed(part: Plain, ids: frozenset[str], number: int) -> Plain:
    match part:
        case dict():
            return {
                _renamed(key, ids, number): _renamed(value, ids, number)
                for key, value in part.items()
            }
        case list():
            return [_renamed(each, ids, number) for each in part]
        case str() if part in ids:
            return f"{part}-n{number}"
        case str():
            return re.sub(
                r"\[\[([^\]|]+)",
                lambda cited: (
                    f"[[{_renamed(cited[1], ids, number)}" if cited[1] in ids else cited[0]
                ),
                part,
            )
    return part


def _joined(one: Plain, other: Plain) -> Plain:
    match one, other:
        case dict(), dict():
            shared = {key: _joined(one[key], other[key]) for key in one.keys() & other.keys()}
            return {key: shared.get(key, value) for key, value in (other | one).items()}
        case list(), list():
            return one + other
    return one
