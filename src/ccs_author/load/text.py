"""Bytes become text here, or it is said why they cannot."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, NamedTuple

from ccs_author.load.source import Source

if TYPE_CHECKING:
    from ccs_author.load.fault import Fault

MAX_BYTES = 32_000_000
"""The largest file that is read; a strategy of a large site needs about a megabyte."""

_FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff"
_HIDDEN = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
_EITHER = re.compile(f"[{_FORBIDDEN}{_HIDDEN}]")

FORBIDDEN = re.compile(f"[{_FORBIDDEN}]")
"""Characters that Word's XML cannot hold, or that no screen shows."""

HIDDEN = re.compile(f"[{_HIDDEN}]")
"""Characters that change the order or look of a line without being seen."""

_MANY = 20
_CONTROLS = bytes((*range(9), *range(14, 32)))
"""Bytes that no text file holds: controls but for white space."""

_SLIPS = 8
_SIGNATURES = (
    (b"PK\x03\x04", "a Word, Excel or zip file"),
    (b"%PDF", "a PDF file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x7fELF", "a program"),
)
_WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_SAVE_AS = "save the file again with the encoding UTF-8"


class Text(NamedTuple):
    """A decoded file: what to parse, and the faults its characters have."""

    source: Source
    faults: tuple[Fault, ...]
    usable: bool
    """Whether the text is worth parsing."""


def decode(raw: bytes, name: str, number: int = 0) -> Text:
    """Return the text of a file; characters that are refused are replaced one for one."""
    for refuse in (_refuse_size, _refuse_wide, _refuse_binary):
        reason = refuse(raw)
        if reason:
            source = Source(number, name, "")
            return Text(source, (source.fault(*reason),), usable=False)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        shown = raw.decode("utf-8", "replace").removeprefix("\ufeff")
        return _badly_encoded(raw, error, Source(number, name, shown))
    return _cleaned(Source(number, name, text.removeprefix("\ufeff")))


_Reason = tuple[str, str, tuple[int, int], str]


def _refuse_size(raw: bytes) -> _Reason | None:
    if len(raw) <= MAX_BYTES:
        return None
    message = f"the file has {len(raw)} bytes, more than the {MAX_BYTES} that are read"
    return "too-large", message, (0, 0), "split it into several files and include them"


def _refuse_wide(raw: bytes) -> _Reason | None:
    for mark, kind in _WIDE_MARKS:
        if raw.startswith(mark):
            return "encoding", f"the file is encoded as {kind}, not UTF-8", (0, 0), _SAVE_AS
    # Plain text in UTF-16 without a mark has a NUL as every second byte.
    head = raw[:64]
    pairs = len(head) // 2
    if pairs and pairs in (head[0::2].count(0), head[1::2].count(0)) and head.count(0) == pairs:
        return "encoding", "the file is encoded as UTF-16, not UTF-8", (0, 0), _SAVE_AS
    return None


def _refuse_binary(raw: bytes) -> _Reason | None:
    for signature, kind in _SIGNATURES:
        if raw.startswith(signature):
            message = f"this is {kind}, not a text file"
            return "not-text", message, (0, 0), "name a YAML or CSV file here"
    head = raw[:4096]
    odd = len(head) - len(head.translate(None, _CONTROLS))
    if odd > _SLIPS and odd * 10 > len(head):
        return "not-text", "this is not a text file", (0, 0), "name a YAML or CSV file here"
    return None


def _badly_encoded(raw: bytes, error: UnicodeDecodeError, source: Source) -> Text:
    at = len(raw[: error.start].decode("utf-8").removeprefix("\ufeff"))
    bad = raw[error.start : error.start + 3]
    if len(bad) > 1 and bad[0] == 0xED and bad[1] >= 0xA0:  # noqa: PLR2004
        message = "half of a character stands here alone (a lone surrogate)"
        fault = source.fault("encoding", message, (at, at + 1), "type the character again")
    else:
        shown = bytes((bad[0],)).decode("cp1252", "replace")
        message = (
            f"the byte 0x{bad[0]:02x} is not UTF-8; the file seems to be Latin-1 or "
            f"Windows-1252, where it means `{shown}`"
        )
        fault = source.fault("encoding", message, (at, at + 1), _SAVE_AS)
    return Text(source, (fault,), usable=False)


def _cleaned(source: Source) -> Text:
    if not _EITHER.search(source.text):
        return Text(source, (), usable=True)
    faults = [*_characters(source, FORBIDDEN), *_characters(source, HIDDEN)]
    source.text = FORBIDDEN.sub("\ufffd", source.text)
    faults.sort(key=lambda fault: (fault.place.line, fault.place.column))
    return Text(source, tuple(faults[:_MANY]), usable=True)


def _characters(source: Source, pattern: re.Pattern[str]) -> list[Fault]:
    faults: list[Fault] = []
    for found in pattern.finditer(source.text):
        code, name = refused_character(found[0])
        stretch = (found.start(), found.end())
        message = f"{name} is not allowed in a document"
        faults.append(source.fault(code, message, stretch, "delete it"))
        if len(faults) == _MANY:
            break
    return faults


def refused_character(character: str) -> tuple[str, str]:
    """Return the code of the fault that `character` is, and what it is called."""
    number = f"U+{ord(character):04X}"
    if HIDDEN.match(character):
        import unicodedata

        name = unicodedata.name(character, "direction mark").lower()
        return "hidden-character", f"the invisible character {number} ({name})"
    return "control-character", f"the control character {number}"
