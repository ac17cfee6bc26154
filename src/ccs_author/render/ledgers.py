"""The ledger of clauses as the document shows it, free of how it was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """What becomes of one clause, in words alone."""

    clause: str
    """Its number."""

    subject: str
    """What it is about, in our own words."""

    state: str
    """`addressed`, `open`, `waived` or `not applicable`."""

    chapters: tuple[str, ...] = ()
    """The chapters that speak of it, as templates name them: `premises`; none for a clause
    that concerns the strategy as a whole."""

    remarks: tuple[str, ...] = ()
    """What is open or waived, or why the clause does not apply."""

    more: int = 0
    """How many further remarks there are."""


@dataclass(frozen=True, slots=True)
class ClauseLedger:
    """The clauses of one regulation in force."""

    name: str
    """The regulation as people cite it: `EU GMP Annex 1 (2022)`."""

    standing: str
    """`binding`, `benchmark`, or `everywhere`."""

    clauses: int
    """How many clauses it has."""

    totals: tuple[tuple[str, int], ...]
    """How many clauses there are of each state, outside judgement too; they add up to all."""

    lines: tuple[ClauseLine, ...]
    """The clauses on which there is something to say, in their order."""


@dataclass(frozen=True, slots=True)
class ClauseCoverage:
    """The ledgers of all regulations in force."""

    as_of: dt.date | None
    """The day they were asked for; without one, nothing that depends on a day was asked."""

    ledgers: tuple[ClauseLedger, ...]
    """One a regulation."""
