"""The one entrance: a path becomes a strategy, its faults, and the places of its parts."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ccs_author.errors import SourceError
from ccs_author.load.expected import Expected
from ccs_author.load.find import strategy_file
from ccs_author.load.gather import Gathered, gather
from ccs_author.load.inside import RefusedError
from ccs_author.load.shape import shape
from ccs_author.model.ready import core_schema, strategy_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ccs_author.load.fault import Fault
    from ccs_author.load.places import Places
    from ccs_author.model import Route, Strategy


class Loaded(NamedTuple):
    """What the files of a strategy hold."""

    path: Path
    """The `site.yaml`."""

    strategy: Strategy | None
    """The strategy without its faulty parts; None when nothing of it can be read."""

    faults: tuple[Fault, ...]
    """All structural faults of all files, in the order of files and lines."""

    places: Places
    """Where each part of `strategy` was written."""

    sources: Mapping[str, str]
    """The text of each file, by its name as shown in places."""

    pruned: frozenset[Route]
    """Routes, counted as written, below which something was left out because of a fault.

    The empty route stands for a file of which nothing could be read: anything may be
    missing from the strategy then.
    """

    @property
    def sound(self) -> bool:
        """Whether the files have no structural fault."""
        return not self.faults


def load(path: Path) -> Loaded:
    """Read the strategy at `path`, a `site.yaml` or the folder that holds one.

    Raises `SourceError` when there is no such file or it cannot be opened; whatever is
    wrong inside the files is a fault.
    """
    site = strategy_file(path)
    shown = _shown(site)
    with _no_collection():
        expected = Expected(core_schema)
        try:
            gathered = gather(site, shown, expected)
        except RefusedError as refused:
            raise SourceError(f"{shown} cannot be read: {refused.message}") from None
        shaped = shape(strategy_of, gathered, expected)
    return Loaded(
        site,
        shaped.model,
        _in_order((*gathered.faults, *shaped.faults), gathered),
        shaped.places,
        {source.name: source.text for source in gathered.sources},
        shaped.pruned,
    )


def _in_order(faults: tuple[Fault, ...], gathered: Gathered) -> tuple[Fault, ...]:
    """Sort faults as a reader meets them, each but once."""
    order = {source.name: number for number, source in enumerate(gathered.sources)}
    return tuple(
        sorted(
            dict.fromkeys(faults),
            key=lambda fault: (
                order.get(fault.place.file, len(order)),
                fault.place.line,
                fault.place.column,
                fault.code,
                fault.message,
            ),
        )
    )


def _shown(path: Path) -> str:
    """Return a path relative to where we are when it is inside, else as given."""
    here = Path.cwd()
    absolute = Path(os.path.normpath(here / path))
    if absolute.is_relative_to(here):
        return absolute.relative_to(here).as_posix()
    return path.as_posix()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold off garbage collection: the trees built here have no cycles, and are large."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
