"""One strategy is assessed here, several in as many processes as there are processors."""

from __future__ import annotations

import os
import traceback
from typing import TYPE_CHECKING, NamedTuple

from ccs_author.cli.progress import progress
from ccs_author.errors import CcsError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from ccs_author.check import Assessment
    from ccs_author.cli.question import Question

DOING = "checking"
"""What whoever waits is told."""


class Unread(NamedTuple):
    """A strategy that could not be opened at all."""

    told: str
    """What is wrong, in a sentence."""


class Failed(NamedTuple):
    """A strategy on which we failed."""

    told: str
    """What happened, in a sentence."""

    details: str
    """The traceback."""


def assessments(files: list[Path], question: Question) -> list[Assessment | Unread | Failed]:
    """Return what becomes of each strategy, in the order of `files`."""
    tasks = [(file, question) for file in files]
    workers = min(len(tasks), os.cpu_count() or 1)
    if workers < 2:  # noqa: PLR2004 - a pool of one is a detour
        with progress(DOING):
            return [_assessed(task) for task in tasks]
    # Not needed, and so not imported, for one strategy.
    from concurrent.futures import ProcessPoolExecutor

    _prepare()
    with ProcessPoolExecutor(workers) as pool:
        # The processes begin here: before the thread that tells of progress.
        found = pool.map(_assessed, tasks)
        with progress(DOING):
            return list(found)


def _prepare() -> None:
    """Do once, before processes part, what each of them would begin with."""
    from importlib import import_module

    from ccs_author.model.ready import strategy_of
    from ccs_author.rules import catalogue

    import_module("ccs_author.check")
    catalogue()
    strategy_of({})


def same_once(files: Iterable[Path]) -> list[Path]:
    """Return the files, each but once, however it was named."""
    found: dict[str, Path] = {}
    for file in files:
        found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def _assessed(task: tuple[Path, Question]) -> Assessment | Unread | Failed:
    file, question = task
    try:
        from ccs_author.cli.question import answered

        return answered(file, question)
    except CcsError as mistake:
        return Unread(str(mistake))
    except Exception as failure:  # noqa: BLE001 - the other strategies are still reported
        told = f"{file.as_posix()}: {type(failure).__name__}: {failure}"
        return Failed(told, traceback.format_exc())
