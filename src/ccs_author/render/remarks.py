"""Findings as the document shows them, free of how they were found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """An open finding, in words alone."""

    severity: str
    """`error`, `warning` or `info`."""

    message: str
    """What was found."""

    place: str = ""
    """Where it stands in the source, e.g. `rooms.csv:4:7`."""

    clause: str = ""
    """The clauses it rests on, e.g. `EU GMP Annex 1 (2022) 4.14`."""

    rule: str = ""
    """The id of the rule."""

    item: str = ""
    """The id of the record concerned, where it has one."""
