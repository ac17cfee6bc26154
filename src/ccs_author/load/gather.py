"""A strategy's files are read and put together: `site.yaml` and all it includes.

Included files belong to other teams, and pull requests to strangers: nothing outside the
project's folder is opened, and nothing without bound.
"""

from __future__ import annotations

import os
import posixpath
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ccs_author.load import recover
from ccs_author.load.inside import RefusedError, contents, locate
from ccs_author.load.merge import Part, merge
from ccs_author.load.nearest import did_you_mean
from ccs_author.load.span import Entry, Span
from ccs_author.load.text import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.load.expected import Expected, Schema
    from ccs_author.load.fault import Fault
    from ccs_author.load.source import Source
    from ccs_author.load.yaml import Parsed
    from ccs_author.model import Route

INCLUDE = "include"
"""The key of `site.yaml`, and of included YAML files, that names further files."""

MAX_DEPTH = 8
MAX_FILES = 500
MAX_TOTAL = 64_000_000
"""Most bytes that all files of one strategy may have together."""

_NO_SPAN = Span(0, 0, 0, {})


@dataclass
class Gathered:
    """All that the files say, and where."""

    value: Any = None
    span: Span = _NO_SPAN
    sources: list[Source] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    lost: set[Route] = field(default_factory=set)
    """Routes below which something was written that could not be read."""


class _Wanted(NamedTuple):
    """One entry of an include list."""

    source: Source
    written: str
    stretch: tuple[int, int]
    into: str | None
    into_stretch: tuple[int, int]


class _File(NamedTuple):
    """A file that includes others."""

    path: Path
    chain: tuple[Path, ...]
    """The files that led here, from `site.yaml` on, this one last."""


def gather(site: Path, shown: str, expected: Expected) -> Gathered:
    """Read `site` and all it includes; raises `RefusedError` when `site` cannot be read."""
    project = Path(os.path.realpath(site.parent))
    real = Path(os.path.realpath(site))
    if not real.is_relative_to(project):
        raise RefusedError("it is a link that leads out of its folder")
    gathering = _Gathering(project, shown, expected)
    first = _File(project / site.name, (project / site.name,))
    parts = list(gathering.yaml_file(contents(real), first))
    found = gathering.found
    if parts:
        whole, conflicts = merge(parts, found.sources)
        found.value, found.span = whole.value, whole.entry.value
        found.faults += conflicts
    return found


class _Gathering:
    """The state of one reading: what was opened, and what was found."""

    def __init__(self, project: Path, shown: str, expected: Expected) -> None:
        self.found = Gathered()
        self._project = project
        self._shown = shown
        self._expected = expected
        self._opened: dict[Path, _Wanted] = {}
        self._total = 0

    def yaml_file(self, raw: bytes, file: _File) -> Iterator[Part]:
        """Yield what a YAML file contributes, and then what its includes do."""
        parsed = self._parsed(raw, file)
        if parsed is None:
            return
        number = parsed.span.file
        kids = parsed.span.kids
        entry = kids.pop(INCLUDE, None) if isinstance(kids, dict) else None
        wanted = parsed.value.pop(INCLUDE, None)
        yield Part(parsed.value, Entry(number, 0, 0, parsed.span))
        if entry is not None and wanted is not None:
            for want in self._wanted(self.found.sources[number], wanted, entry.value):
                yield from self._included(want, file)

    def _parsed(self, raw: bytes, file: _File) -> Parsed | None:
        """Parse one YAML file; None when it holds no keys."""
        source = self._source(raw, file.path)
        if source is None:
            self.found.lost.add(())
            return None
        parsed = recover.read(source)
        self.found.faults += parsed.faults
        self.found.lost |= parsed.lost
        if isinstance(parsed.value, dict):
            return parsed
        self.found.lost.add(())
        if not parsed.faults:
            self.found.faults.append(_no_keys(source, parsed))
        return None

    def _source(self, raw: bytes, path: Path) -> Source | None:
        """Decode one more file; None when it is not text."""
        text = decode(raw, self._name(path), len(self.found.sources))
        self.found.sources.append(text.source)
        self.found.faults += text.faults
        return text.source if text.usable else None

    def _name(self, path: Path) -> str:
        """Return a file's path as people see it: beside that of `site.yaml`."""
        if not self.found.sources:
            return self._shown
        below = path.relative_to(self._project).as_posix()
        return posixpath.join(posixpath.dirname(self._shown), below)

    def _wanted(self, source: Source, wanted: Any, span: Span) -> Iterator[_Wanted]:
        stretch = (span.start, span.end)
        if not isinstance(wanted, list) or not isinstance(span.kids, list):
            message = "`include` is a list of files"
            advice = "write each on a line of its own, after `- `"
            self.found.faults.append(source.fault("include", message, stretch, advice))
            self.found.lost.add(())
            return
        for entry, kid in zip(wanted, span.kids, strict=True):
            stretch = (kid.start, kid.end)
            if isinstance(entry, str):
                yield _Wanted(source, entry, stretch, None, stretch)
            elif isinstance(entry, dict) and isinstance(kid.kids, dict):
                yield from self._wanted_record(source, entry, kid)
            else:
                self._refuse_form(source, stretch)

    def _wanted_record(
        self, source: Source, entry: dict[str, Any], span: Span
    ) -> Iterator[_Wanted]:
        kids = span.kids
        file, into = entry.get("file"), entry.get("into")
        known = isinstance(file, str) and isinstance(into, str | None)
        if not known or not isinstance(kids, dict) or set(kids) - {"file", "into"}:
            self._refuse_form(source, (span.start, span.end))
            return
        at = kids["file"].value
        target = kids["into"].value if "into" in kids else at
        yield _Wanted(source, str(file), (at.start, at.end), into, (target.start, target.end))

    def _refuse_form(self, source: Source, stretch: tuple[int, int]) -> None:
        self.found.lost.add(())
        self.found.faults.append(
            source.fault(
                "include",
                "this names no file to include",
                stretch,
                "write a path such as `premises.yaml`, or "
                "`{file: rooms.csv, into: premises.rooms}`",
            )
        )

    def _included(self, want: _Wanted, file: _File) -> Iterator[Part]:
        """Yield what one entry of an include list contributes."""
        route: Route = ()
        try:
            if want.into is not None:
                route = tuple(want.into.split("."))
            path = locate(self._project, file.chain[-1].parent, want.written)
            record = self._target(want, path)
            self._refuse_again(want, path, file)
            raw = contents(path)
            self._count(raw)
        except RefusedError as refused:
            if not refused.read_elsewhere:
                self.found.lost.add(route if self._expected.along(route) else ())
            fault = want.source.fault("include", refused.message, want.stretch, refused.advice)
            # A path that cannot even be read as text has its fault already.
            if all(known.place != fault.place for known in self.found.faults):
                self.found.faults.append(fault)
            return
        if record is not None:
            yield from self._table(want, path, raw, record)
        else:
            yield from self.yaml_file(raw, _File(path, (*file.chain, path)))

    def _target(self, want: _Wanted, path: Path) -> Schema | None:
        """Return what the records of a CSV file must be; None for a YAML file."""
        if path.suffix.lower() != ".csv":
            if want.into is not None:
                raise RefusedError(
                    "`into` is for CSV files; a YAML file names its own keys", "drop `into`"
                )
            return None
        if want.into is None:
            raise RefusedError(
                f"for `{want.written}` it is not said which list it fills",
                f"write `{{file: {want.written}, into: premises.rooms}}`",
            )
        schema = self._expected.along(tuple(want.into.split(".")))
        record = self._expected.items(schema) if schema else None
        if record is None or not self._expected.fields(record):
            lists = self._expected.record_lists
            raise RefusedError(
                f"`{want.into}` is not a list of records", did_you_mean(want.into, lists)
            )
        return record

    def _refuse_again(self, want: _Wanted, path: Path, file: _File) -> None:
        if path in file.chain:
            raise RefusedError(
                f"`{want.written}` includes itself, directly or by way of other files",
                "remove one of the two includes",
                read_elsewhere=True,
            )
        if path in self._opened:
            first = self._opened[path]
            place = first.source.place(*first.stretch)
            raise RefusedError(
                f"`{want.written}` is included a second time; the first is at {place}",
                "remove one of the two includes",
                read_elsewhere=True,
            )
        if len(file.chain) > MAX_DEPTH:
            raise RefusedError(f"includes are nested more than {MAX_DEPTH} files deep")
        if len(self._opened) + 1 >= MAX_FILES:
            raise RefusedError(f"the strategy has more than {MAX_FILES} files")
        self._opened[path] = want

    def _count(self, raw: bytes) -> None:
        self._total += len(raw)
        if self._total > MAX_TOTAL:
            raise RefusedError(f"the files together have more than {MAX_TOTAL} bytes")

    def _table(self, want: _Wanted, path: Path, raw: bytes, record: Schema) -> Iterator[Part]:
        """Yield a CSV file's records, wrapped in the keys that lead to their list."""
        from ccs_author.load.table import read_table

        route = tuple((want.into or "").split("."))
        source = self._source(raw, path)
        if source is None:
            self.found.lost.add(route)
            return
        parsed = read_table(source, self._expected, record)
        self.found.faults += parsed.faults
        self.found.lost |= {(*route, *gone) for gone in parsed.lost}
        value, span = parsed.value, parsed.span
        for key in reversed(route):
            entry = Entry(want.source.number, *want.into_stretch, span)
            value = {key: value}
            span = Span(want.source.number, *want.into_stretch, {key: entry})
        yield Part(value, Entry(want.source.number, *want.into_stretch, span))


def _no_keys(source: Source, parsed: Parsed) -> Fault:
    if parsed.value is None:
        advice = "begin with a key, or take the file out"
        return source.fault("empty", "the file is empty", (0, 0), advice)
    kind = "a list" if isinstance(parsed.value, list) else "a single value"
    start = parsed.span.start
    return source.fault(
        "wrong-type",
        f"the file holds {kind} where keys are expected",
        (start, min(parsed.span.end, source.line_end(start))),
        "begin with a key such as `premises:`",
    )
