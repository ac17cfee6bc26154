"""From what the check found to what the document says of it.

Places are told from the strategy's own folder, so that the document is the same wherever
the command was started.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from ccs_author.render.loader import FOLDER
from ccs_author.render.remarks import Remark
from ccs_author.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ccs_author.check import Assessment
    from ccs_author.load import Loaded


def remarks(assessment: Assessment, folder: Path) -> Iterator[Remark]:
    """Yield the open errors and warnings, errors first."""
    found = [f for f in assessment.findings if f.counts and f.severity >= Severity.WARNING]
    for finding in sorted(found, key=lambda each: -each.severity):
        place = finding.place
        yield Remark(
            severity=finding.severity.word,
            message=finding.message,
            place=f"{_from(folder, place.file)}:{place.line}:{place.column}",
            clause=", ".join(str(cited) for cited in finding.cites),
            rule=finding.rule,
            item=finding.code or "",
        )


def source_digest(loaded: Loaded, folder: Path) -> str:
    """Return a digest of all files that the document is made from, templates included."""
    texts = {_from(folder, name): text for name, text in loaded.sources.items()}
    for template in sorted((folder / FOLDER).rglob("*.j2")):
        if template.is_file():
            texts[_from(folder, str(template))] = template.read_text(errors="replace")
    digest = hashlib.sha256()
    for name, text in sorted(texts.items()):
        digest.update(f"{name}\0{len(text)}\0{text}\0".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _from(folder: Path, file: str) -> str:
    return os.path.relpath(file, folder).replace(os.sep, "/")
