"""What clauses are about that a site may not have: form-fill-seal, steam, isolators.

A clause about something that the strategy nowhere names does not apply, provided that the
strategy is written where it would be named; where nothing is written there, nothing is known.
"""

from collections.abc import Iterator
from functools import cache

from ccs_author.model import Strategy
from ccs_author.rules.matter import Matter
from ccs_author.rules.matters_of_annex_1 import MATTERS


def absent(clause: str, strategy: Strategy) -> str | None:
    """Return what a clause of Annex 1 is about and the strategy nowhere names, if so."""
    number = clause.partition(" ")[0]
    for matter in _of_clause().get(number, ()):
        if not matter.named(strategy) and matter.written(strategy):
            return matter.name
    return None


@cache
def _of_clause() -> dict[str, list[Matter]]:
    found: dict[str, list[Matter]] = {}
    for matter in MATTERS:
        for number in numbers(matter.clauses):
            found.setdefault(number, []).append(matter)
    return found


def numbers(clauses: tuple[str, ...]) -> Iterator[str]:
    """Yield each clause of `8.96-8.104`, and single ones as they are."""
    for clause in clauses:
        first, _, last = clause.partition("-")
        section, _, start = first.partition(".")
        end = last.partition(".")[2] or start
        yield from (f"{section}.{number}" for number in range(int(start), int(end) + 1))
