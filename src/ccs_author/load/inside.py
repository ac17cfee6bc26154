"""Opens files, and only such as lie inside the project's folder."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from ccs_author.load.nearest import did_you_mean
from ccs_author.load.text import MAX_BYTES


class RefusedError(Exception):
    """A file is not opened; says why, and what to write instead."""

    def __init__(
        self, message: str, advice: str | None = None, *, read_elsewhere: bool = False
    ) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        self.read_elsewhere = read_elsewhere


_DRIVE_OR_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SUFFIXES = (".yaml", ".yml", ".csv")
_HERE = "name a file inside the project, relative to this one, such as `rooms/filling.yaml`"


def locate(project: Path, folder: Path, written: str) -> Path:
    """Return the real path of an included file.

    `project` is the real path of the folder that holds everything, `folder` the one that
    `written` is relative to. Raises `RefusedError`.
    """
    _refuse_spelling(written)
    lexical = Path(os.path.normpath(folder / written))
    if not lexical.is_relative_to(project):
        raise RefusedError(f"`{written}` leads out of the project's folder", _HERE)
    try:
        real = Path(os.path.realpath(lexical))
    except OSError as error:
        raise RefusedError(f"`{written}` cannot be read: {reason(error)}") from None
    if not real.is_relative_to(project):
        raise RefusedError(
            f"`{written}` is a link that leads out of the project's folder", _HERE
        )
    _refuse_missing(project, lexical, written)
    if lexical.suffix.lower() not in _SUFFIXES:
        raise RefusedError(
            f"`{written}` is neither a YAML nor a CSV file",
            "included files end in .yaml, .yml or .csv",
        )
    return real


def _refuse_spelling(written: str) -> None:
    if not written.strip() or "\0" in written or "\n" in written:
        raise RefusedError("this names no file", _HERE)
    if "\\" in written:
        right = written.replace("\\", "/")
        raise RefusedError(f"`{written}` has backslashes", f"write `{right}`")
    if written.startswith(("/", "~")) or _DRIVE_OR_SCHEME.match(written):
        raise RefusedError(f"`{written}` is not a path relative to this file", _HERE)


def _refuse_missing(project: Path, lexical: Path, written: str) -> None:
    """Refuse what is not spelt as on disk; some disks would take the wrong case."""
    folder = project
    for name in lexical.relative_to(project).parts:
        try:
            names = os.listdir(folder)  # noqa: PTH208  # a name is compared, not a path
        except OSError as error:
            raise RefusedError(f"`{written}` cannot be read: {reason(error)}") from None
        if name not in names:
            same = [other for other in sorted(names) if other.casefold() == name.casefold()]
            if same:
                raise RefusedError(
                    f"`{written}` differs in upper and lower case from the file",
                    f"write `{same[0]}`",
                )
            raise RefusedError(f"there is no file `{written}`", did_you_mean(name, names))
        folder /= name


def contents(path: Path) -> bytes:
    """Return the bytes of an ordinary file, at most one more than may be read.

    Raises `RefusedError`.
    """
    # A FIFO would block an ordinary open for ever; a link may have replaced the file.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise RefusedError(f"the file cannot be read: {reason(error)}") from None
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            kind = "a folder" if stat.S_ISDIR(mode) else "a pipe or device"
            raise RefusedError(f"this is {kind}, not a file")
        chunks, left = [], MAX_BYTES + 1
        while left and (chunk := os.read(descriptor, min(left, 1 << 20))):
            chunks.append(chunk)
            left -= len(chunk)
        return b"".join(chunks)
    except OSError as error:
        raise RefusedError(f"the file cannot be read: {reason(error)}") from None
    finally:
        os.close(descriptor)


def reason(error: OSError) -> str:
    """Return why the system refused, the same on every platform and in every language."""
    match error:
        case FileNotFoundError():
            return "it does not exist"
        case PermissionError():
            return "you may not read it"
        case IsADirectoryError():
            return "it is a folder"
    return "its path is not usable"
