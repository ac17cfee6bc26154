"""What a finding is."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ccs_author.load import Place
from ccs_author.rules import Severity

Kind = Literal["structure", "identity", "contradicts", "not stated", "waiver", "settings"]
"""What sort of thing was found: a file that cannot be read so, an id that does not hold, a
fact that contradicts an expectation, a fact that is missing, a waiver that does not count, a
setting of the site that is wrong."""


class Citation(NamedTuple):
    """A clause that a finding rests on, as the edition in force numbers it."""

    edition: str
    """The id of the edition, e.g. `eu-annex-1-2022`."""

    short: str
    """The edition as people cite it, e.g. `EU GMP Annex 1 (2022)`; may be empty."""

    clause: str
    """The clause number, e.g. `4.14`."""

    subject: str | None = None
    """What the clause is about, in our own words."""

    def __str__(self) -> str:
        return f"{self.short} {self.clause}".strip()


class WaivedBy(NamedTuple):
    """The decision under which a finding is lived with."""

    rationale: str
    """Why the alternative is acceptable."""

    approved_by: str
    """The function that approved it."""

    approved: dt.date
    """When it was approved."""

    expires: dt.date
    """When it lapses and the finding returns."""

    place: Place
    """Where the waiver is written."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the check found, with the place to look at and what to do."""

    rule: str
    """The rule, fault or check it comes from, by its id."""

    severity: Severity
    """How grave it is under the regulations in force."""

    kind: Kind
    """What sort of finding it is."""

    message: str
    """What was found, in the author's words."""

    place: Place
    """The stretch of text to look at."""

    labels: tuple[tuple[Place, str], ...] = ()
    """Further places that explain it, each with a short note."""

    item: str | None = None
    """The record concerned, by the ids on its route: `premises.rooms.C-R09`."""

    code: str | None = None
    """The id of that record, or what stands for it: a door's two rooms."""

    field: str | None = None
    """The field at fault inside the record, dotted."""

    element: str | None = None
    """The key at the top of the strategy under which it lies: `premises`."""

    cites: tuple[Citation, ...] = ()
    """The clauses it rests on, of the editions in force."""

    help: str | None = None
    """What to do about it."""

    waived: WaivedBy | None = None
    """The decision to live with it."""

    deferred: bool = False
    """Whether it is a fact that a draft may still lack: kept, but not counted."""

    path: tuple[str, ...] = ()
    """The record concerned, by ids alone: one without an id is a `*`, wherever it stands."""

    usual: Severity | None = None
    """The severity under the regulations, where the site has set another one."""

    known: bool = False
    """Whether it stands in the baseline: kept, but not counted."""

    @property
    def stands(self) -> bool:
        """Whether it is neither waived nor a fact that a draft may still lack."""
        return self.waived is None and not self.deferred

    @property
    def counts(self) -> bool:
        """Whether it stands between the strategy and a clean exit."""
        return self.stands and not self.known
