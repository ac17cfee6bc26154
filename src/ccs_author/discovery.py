"""Find parts by importing every module of a package.

A rule, a report format and a document writer are each one module, found here. A
new one needs no registration, so adding it never touches a second file.
"""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

T = TypeVar("T")


def modules(package: str) -> Iterator[str]:
    """Yield the name of each module inside `package` and its packages, in order of name."""
    for found in iter_modules(import_module(package).__path__, f"{package}."):
        if found.ispkg:
            yield from modules(found.name)
        else:
            yield found.name


def discover(package: str, kind: type[T]) -> Iterator[T]:
    """Yield each value of `kind` that a module inside `package` defines."""
    for name in modules(package):
        yield from (v for v in vars(import_module(name)).values() if isinstance(v, kind))
