"""Find parts by importing every module of a package.

A rule, a report format and a document writer are each one module, found here. A
new one needs no registration, so adding it never touches a second file.
"""

import os
from collections.abc import Iterator
from importlib import import_module
from typing import TypeVar

from ccs_author.packed import Packed

T = TypeVar("T")

_INIT = "__init__.py"


def modules(package: str) -> Iterator[str]:
    """Yield the name of each module inside `package` and its packages, in order of name."""
    return (name for name, _ in _sources(package))


def packages(package: str) -> Iterator[str]:
    """Yield the name of each package directly inside `package`, in order of name."""
    for folder in import_module(package).__path__:
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if os.path.exists(f"{entry.path}/{_INIT}"):  # noqa: PTH110
                yield f"{package}.{entry.name}"


def discover(package: str, kind: type[T], packed: Packed | None = None) -> Iterator[T]:
    """Yield each value of `kind` that a module inside `package` defines.

    Modules that are `packed` need not be read one by one.
    """
    for name, source in _sources(package):
        module = (packed and packed.module(name, source)) or import_module(name)
        yield from (v for v in vars(module).values() if isinstance(v, kind))


def _sources(package: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    for folder in import_module(package).__path__:
        yield from _below(folder, package)


def _below(folder: str, package: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    # pkgutil finds the same in five times the time; rules are sought at every start.
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        name, dot, suffix = entry.name.partition(".")
        if dot:
            if suffix == "py" and entry.name != _INIT:
                yield f"{package}.{name}", entry
        elif os.path.exists(f"{entry.path}/{_INIT}"):  # noqa: PTH110
            yield from _below(entry.path, f"{package}.{name}")
