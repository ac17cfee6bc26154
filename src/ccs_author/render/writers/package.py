"""The file around the parts, the same bytes for the same parts."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from docx.opc.package import OpcPackage

_NO_DATE: Final = (1980, 1, 1, 0, 0, 0)
_LEVEL: Final = 6
_FIRST: Final = "[Content_Types].xml"


def packed(package: OpcPackage) -> bytes:
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
