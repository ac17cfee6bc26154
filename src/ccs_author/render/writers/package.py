"""The file around the parts: the same bytes for the same parts, sealed with a digest."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable

    from docx.package import Package

SEAL: Final = "Content digest"
"""The custom property that seals a file."""
CUSTOM_PART: Final = "docProps/custom.xml"
"""The part that holds the seal, and so is not sealed itself."""

_NOT_SEALED: Final = (".rels", "[Content_Types].xml")
_LARGEST: Final = 1_000_000_000
_NO_DATE: Final = (1980, 1, 1, 0, 0, 0)
_LEVEL: Final = 6
_FIRST: Final = "[Content_Types].xml"


def packed(package: Package) -> bytes:
    """Return a package as a file without clock or machine in it.

    The bytes depend on the zlib that compresses; `content_digest` does not.
    """
    raw = io.BytesIO()
    package.save(raw)
    made = io.BytesIO()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(made, "w") as target:
        for name in sorted(source.namelist(), key=_order):
            entry = zipfile.ZipInfo(name, _NO_DATE)
            entry.create_system = 0
            entry.external_attr = 0
            bitmap = name.endswith(".png")
            entry.compress_type = zipfile.ZIP_STORED if bitmap else zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name), compresslevel=_LEVEL)
    return made.getvalue()


def _order(name: str) -> tuple[bool, bool, str]:
    return (name != _FIRST, not name.startswith("_rels/"), name)


def content_digest(file: bytes) -> str:
    """Return a digest of what is in a Word file, the same on every machine."""
    digest = hashlib.sha256()
    with zipfile.ZipFile(io.BytesIO(file)) as source:
        for name in sorted(source.namelist()):
            digest.update(name.encode() + b"\0" + hashlib.sha256(source.read(name)).digest())
    return digest.hexdigest()


def seal(package: Package) -> str:
    """Return the digest that a file keeps of its own parts."""
    return _digest_of((part.partname.lstrip("/"), part.blob) for part in package.iter_parts())


def untouched(file: bytes) -> bool:
    """Tell whether a file is as we wrote it: sealed, and its seal still true.

    A file that is none of ours, or that any program has saved since, is touched.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as source:
            if sum(entry.file_size for entry in source.infolist()) > _LARGEST:
                return False
            parts = {name: source.read(name) for name in source.namelist()}
            sealed = _sealed(parts.get(CUSTOM_PART, b""))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return False
    inner = ((name, blob) for name, blob in parts.items() if not name.endswith(_NOT_SEALED))
    return sealed is not None and sealed == _digest_of(inner)


def _sealed(properties: bytes) -> str | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(properties, parser)
    except etree.XMLSyntaxError:
        return None
    found = [entry for entry in root if entry.get("name") == SEAL]
    return "".join(map(str, found[0].itertext())) if len(found) == 1 else None


def _digest_of(parts: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for name, blob in sorted(parts):
        if name != CUSTOM_PART:
            digest.update(name.encode() + b"\0" + hashlib.sha256(blob).digest())
    return digest.hexdigest()
