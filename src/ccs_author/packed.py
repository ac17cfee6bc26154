"""The bytecode of many small modules in one file.

Python seeks, opens and checks a file for each module it imports; for some hundred modules of
thirty lines that is most of what importing them takes. Installing packs their bytecode into one
file (see `hatch_build.py`). A module is taken from it only while its source is the one that was
packed, as Python itself decides; else, and without such a file, it is imported as ever.
"""

import marshal
import os
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import ModuleType
from zlib import crc32

NAME = "packed.bytecode"
"""The file in a package that holds the bytecode of the modules below it."""

_Entry = tuple[int, int, int, bytes]
"""Of a source: its size in bytes, time of change in ns and checksum; and its bytecode."""


class Packed:
    """The modules that one file holds."""

    def __init__(self, entries: Mapping[str, _Entry]) -> None:
        self._entries = entries

    def module(self, name: str, source: os.DirEntry[str]) -> ModuleType | None:
        """Import a module that is packed as it is written in `source`; None if it is not."""
        if name in sys.modules:
            return sys.modules[name]
        entry = self._entries.get(name)
        if entry is None or not _is(source, entry):
            return None
        code = marshal.loads(entry[3])  # noqa: S302 - no stranger's: part of this package
        parent, _, last = name.rpartition(".")
        module = ModuleType(name)
        module.__file__, module.__package__ = source.path, parent
        module.__loader__ = SourceFileLoader(name, source.path)
        module.__spec__ = ModuleSpec(name, module.__loader__, origin=source.path)
        sys.modules[name] = module
        try:
            exec(code, vars(module))  # noqa: S102 - what importing a module is
        except BaseException:
            del sys.modules[name]
            raise
        setattr(sys.modules[parent], last, module)
        return module


def _is(source: os.DirEntry[str], entry: _Entry) -> bool:
    size, changed, checksum, _ = entry
    found = source.stat()
    if found.st_size != size:
        return False
    # An installer gives sources a time of its own.
    return found.st_mtime_ns == changed or crc32(Path(source.path).read_bytes()) == checksum


@cache
def in_folder(folder: str) -> Packed:
    """Return what is packed in the folder of a package; nothing where nothing fits."""
    try:
        with open(os.path.join(folder, NAME), "rb") as file:  # noqa: PTH118, PTH123
            content = file.read()
    except OSError:
        return Packed({})
    if not content.startswith(_ORIGIN):
        return Packed({})
    return Packed(marshal.loads(content[len(_ORIGIN) :]))  # noqa: S302 - likewise


def packed(folder: Path, package: str, *, dated: bool = True) -> bytes:
    """Return the file for the modules of all packages below `package`, which is in `folder`.

    Where sources will get other dates, those they have now say nothing.
    """
    return _ORIGIN + marshal.dumps(dict(_entries(folder, package, dated=dated)))


def _entries(folder: Path, package: str, *, dated: bool) -> Iterator[tuple[str, _Entry]]:
    for source in sorted(folder.glob("*/**/*.py")):
        if source.name != "__init__.py":
            inside = source.relative_to(folder)
            name = ".".join((package, *inside.with_suffix("").parts))
            text, found = source.read_bytes(), source.stat()
            # Tracebacks find the source by this name wherever the package is.
            file = f"{package.replace('.', '/')}/{inside.as_posix()}"
            code = marshal.dumps(compile(text, file, "exec", dont_inherit=True))
            changed = found.st_mtime_ns if dated else 0
            yield name, (found.st_size, changed, crc32(text), code)


_ORIGIN = MAGIC_NUMBER + sys.implementation.cache_tag.encode() + b"\n"
