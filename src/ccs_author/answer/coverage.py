"""What a strategy says clause by clause, as far as rules and facts can tell.

A clause is *addressed* where what can be examined is stated and leaves nothing open. That is
no judgement of the site, and no rule sees the whole of a clause.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from ccs_author.answer.clause_state import ClauseStates, Line, State
from ccs_author.answer.element_state import element_lines
from ccs_author.rules import known_editions
from ccs_author.rules.citations import Cited
from ccs_author.rules.demands import DEMANDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from ccs_author.check import Assessment, DocumentHead
    from ccs_author.load import Loaded

STATES: Final[tuple[State, ...]] = (
    "addressed",
    "open",
    "waived",
    "not applicable",
    "outside machine judgement",
)
"""What may become of a clause, in the order of totals."""

_ANNEX_1: Final = "annex-1"

Part = Literal["elements", "demands", "clauses"]


@dataclass(frozen=True, slots=True)
class Ledger:
    """The lines of one regulation, or of one list drawn from it."""

    name: str
    """What it lists: `EU GMP Annex 1 (2022)`."""

    part: Part
    """Whether it lists the elements, the clauses that name the strategy, or all clauses."""

    standing: str | None
    """Whether the regulation is binding or a benchmark, or holds everywhere."""

    lines: tuple[Line, ...]
    """One for each clause, in their order."""

    @property
    def totals(self) -> dict[State, int]:
        """How many lines there are of each state; they add up to all."""
        states = [line.state for line in self.lines]
        return {state: states.count(state) for state in STATES}


@dataclass(frozen=True, slots=True)
class Coverage:
    """All ledgers of a strategy."""

    file: str
    """The strategy's first file, as shown to people."""

    as_of: date
    """The day the questions were asked for."""

    document: DocumentHead | None
    """The document."""

    ledgers: tuple[Ledger, ...]
    """The elements and the clauses that name the strategy first, then each regulation."""


def cover(loaded: Loaded, assessment: Assessment) -> Coverage:
    """Return the ledgers of a sound strategy that has been assessed."""
    if loaded.strategy is None:
        raise AssertionError("only a strategy that could be read is covered")
    states = ClauseStates(loaded.strategy, assessment)
    found = [Ledger("The sixteen elements", "elements", None, element_lines(states))]
    whole = tuple(_regulations(states, assessment))
    if any(family == _ANNEX_1 for family, _ in whole):
        lines = tuple(states.of_demand(demand) for demand in DEMANDS)
        name = "The clauses of Annex 1 that name the strategy"
        found.append(Ledger(name, "demands", None, lines))
    found += (ledger for _, ledger in whole)
    head = (assessment.file, assessment.as_of, assessment.document)
    return Coverage(*head, tuple(found))


def _regulations(states: ClauseStates, assessment: Assessment) -> Iterator[tuple[str, Ledger]]:
    """Yield each regulation in force; editions with the same clauses are one."""
    known = known_editions()
    standings = {each.edition: each.standing for each in assessment.regulations}
    standings |= {code: "everywhere" for code, each in known.items() if each.everywhere}
    groups: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for code in standings:
        edition = known[code]
        if edition.clauses:
            groups.setdefault((edition.family, tuple(edition.clauses)), []).append(code)
    for (family, numbers), codes in groups.items():
        name = " and ".join(known[code].short or known[code].title for code in codes)
        standing = ", ".join(dict.fromkeys(standings[code] for code in codes))
        subjects = known[codes[0]].clauses
        lines = tuple(states.of(Cited(family, n), subjects[n]) for n in numbers)
        yield family, Ledger(name, "clauses", standing, lines)
