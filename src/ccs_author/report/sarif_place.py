"""Places as SARIF writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ccs_author.check import Finding
    from ccs_author.load import Place

_LINE_END = re.compile(r"\r\n|\n|\r")
_LONGEST_SNIPPET = 400


def location(finding: Finding, sources: Mapping[str, str]) -> dict[str, Any]:
    """Return where a finding is, in the file and in the strategy."""
    written: dict[str, Any] = {"physicalLocation": _physical(finding.place, sources)}
    if finding.item:
        name = ".".join(part for part in (finding.item, finding.field) if part)
        written["logicalLocations"] = [{"fullyQualifiedName": name}]
    return written


def related(number: int, place: Place, note: str, sources: Mapping[str, str]) -> dict[str, Any]:
    """Return a further place that explains a finding."""
    return {
        "id": number,
        "message": {"text": f"{note[:1].upper()}{note[1:]}."},
        "physicalLocation": _physical(place, sources),
    }


def _physical(place: Place, sources: Mapping[str, str]) -> dict[str, Any]:
    region: dict[str, Any] = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    snippet = _snippet(place, sources.get(place.file, ""))
    if snippet:
        region["snippet"] = {"text": snippet}
    return {"artifactLocation": _artifact(place.file), "region": region}


def _artifact(file: str) -> dict[str, Any]:
    # A name on disk may hold bytes that are no text.
    address = quote(file.encode("utf-8", "surrogateescape"))
    if file.startswith("/"):
        return {"uri": f"file://{address}"}
    # A path that leaves the folder has no base that a reader could put it on.
    base = {} if file.startswith("../") else {"uriBaseId": "START"}
    return {"uri": address, **base}


def _snippet(place: Place, text: str) -> str:
    lines = _LINE_END.split(text)[place.line - 1 : place.end_line]
    if not lines:
        return ""
    if place.end_line - place.line == len(lines) - 1:
        lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)[:_LONGEST_SNIPPET]
