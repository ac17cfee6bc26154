"""Where a document may be written: never over somebody's work, never through a link."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ccs_author.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ccs_author.model.control import DocumentControl

_UNFIT: Final = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST: Final = 100


def file_stem(document: DocumentControl, fallback: str) -> str:
    """Return the name of the document's file without its ending: `CCS-001_v3`.

    `fallback` is used where the document has no number.
    """
    if document.number is None:
        return _fit(fallback) or "strategy"
    version = f"_v{_fit(document.version)}" if document.version else ""
    return f"{_fit(document.number) or 'strategy'}{version}"


def _fit(text: str) -> str:
    return _UNFIT.sub("-", text).strip("-.")[:_LONGEST]


def refuse_to_harm(path: Path, untouched: Callable[[bytes], bool], *, force: bool) -> None:
    """Raise `OutputError` where writing to `path` would harm something.

    That is a symbolic link, whatever it leads to; a folder; and a file that is not as we
    wrote it, unless `force` is given.
    """
    shown = path.as_posix()
    if path.is_symlink():
        raise OutputError(f"{shown} is a symbolic link; name the file itself")
    if not path.parent.is_dir():
        raise OutputError(f"there is no folder {path.parent.as_posix()}; make it first")
    if not path.exists():
        return
    if not path.is_file():
        raise OutputError(f"{shown} is no file; name one with --output")
    try:
        ours = untouched(path.read_bytes())
    except OSError as error:
        raise OutputError(f"{shown} cannot be read: {error.strerror}") from error
    if not ours and not force:
        raise OutputError(
            f"{shown} was changed since ccs wrote it, or is not from ccs at all; "
            "save it under another name, or overwrite it with --force"
        )
