"""What an installation keeps of the model, so that no start has to work it out anew.

Whenever Python starts, pydantic works out how more than a hundred classes are validated, and
that takes longer than reading a strategy. Installing works it out once (see `hatch_build.py`)
and keeps it beside this module. What is kept serves only the very sources and the pydantic it
was made from: with any other it is worked out anew, which only takes longer.
"""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from zlib import crc32

import pydantic_core
from pydantic.version import VERSION

_MODEL = os.path.dirname(__file__)  # noqa: PTH120 - pathlib takes longer, at every start
KEPT = Path(_MODEL, "ready.pickle")


@cache
def serves() -> bool:
    """Whether anything is kept that serves these sources and this pydantic."""
    try:
        with open(KEPT, "rb") as file:  # noqa: PTH123
            return file.readline() == origin()
    except OSError:
        return False


def content() -> bytes:
    """Return what is kept, below the line about its origin."""
    return KEPT.read_bytes().partition(b"\n")[2]


@cache
def origin() -> bytes:
    """Return the line that tells what is kept from what was made of other sources."""
    # A checksum is enough to notice an edit, and hashlib takes longer to import.
    sources = b"".join(_sources(_MODEL))
    versions = f"{VERSION} {pydantic_core.__version__}"
    return f"{versions} {len(sources)} {crc32(sources)}\n".encode()


def _sources(folder: str) -> Iterator[bytes]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name.endswith(".py"):
            with open(entry.path, "rb") as source:  # noqa: PTH123
                yield source.read()
        elif entry.is_dir():
            yield from _sources(entry.path)
