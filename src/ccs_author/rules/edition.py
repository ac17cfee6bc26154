"""What an edition of a regulation is."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from ccs_author.rules.sources import Strength


@dataclass(frozen=True)
class Edition:
    """One edition of a regulation: data, so that a new one needs no change elsewhere."""

    id: str
    """The name that strategies use, e.g. `eu-annex-1-2022`."""

    family: str
    """The family whose clauses it is an edition of."""

    title: str
    """The full title."""

    short: str
    """What findings cite, e.g. `EU GMP Annex 1 (2022)`."""

    since: dt.date | None = None
    """The day it came into operation, if known."""

    everywhere: bool = False
    """Whether it is a yardstick at every site, listed or not."""

    clauses: Mapping[str, str] = field(default_factory=dict)
    """Clause number to its subject, in our own words."""

    moved: Mapping[str, str] = field(default_factory=dict)
    """Clauses that rules cite by the number of an earlier edition: old number to new one."""

    adopts: Mapping[str, Strength] = field(default_factory=dict)
    """Other editions that this one makes part of itself, and how strongly at most."""

    def clause(self, number: str) -> str:
        """Return the clause number as this edition writes it."""
        return self.moved.get(number, number)
