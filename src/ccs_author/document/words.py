"""The few words that a writer itself must print, in the language of the document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Labels of captions, headers and footers."""

    table: str = "Table"
    figure: str = "Figure"
    page: str = "Page"
    of: str = "of"
    version: str = "Version"
    effective: str = "Effective date"
    not_effective: str = "Effective date not set"
    source: str = "Source"
    contents: str = "Contents"
    tables: str = "Tables"
    figures: str = "Figures"
    none: str = "None"


ENGLISH = Words()
