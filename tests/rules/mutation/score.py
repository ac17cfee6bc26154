"""What came of the trials, counted."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

OUTCOMES = ("right", "together", "refused", "another", "nobody")
"""Who noticed: the rule that ought to; the same, once all that serve alike were broken; the
loader; another rule; nobody."""

UNFAIR = ("made up for", "amiss before", "not asked")
"""No fair trial: other facts of the example make up for the broken one; the rule has found
something before, or the loader refuses what the case says there; or the rule asks nothing of
the place."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One broken fact, and who noticed."""

    expected: str
    operator: str
    who: str
    site: str
    place: str
    why: str
    kind: str
    ground: str = "as found"

    @property
    def fair(self) -> bool:
        """Whether it counts."""
        return self.who not in UNFAIR

    def __str__(self) -> str:
        """As listed among what went unnoticed."""
        return (
            f"{self.expected}: {self.operator} in {self.site} {self.ground}, {self.place} "
            f"({self.why}): "
            f"noticed by {self.who}"
        )


@dataclass
class Score:
    """Trials counted by who noticed."""

    counts: Counter[str] = field(default_factory=Counter)

    @property
    def unfair(self) -> int:
        """How many were no fair trial."""
        return self.counts.total() - self.broken

    @property
    def broken(self) -> int:
        """How many facts were broken in a fair trial."""
        return sum(self.counts[who] for who in OUTCOMES)

    @property
    def noticed(self) -> int:
        """How many were noticed by whom they should be, or refused by the loader."""
        return self.counts["right"] + self.counts["together"] + self.counts["refused"]

    @property
    def share(self) -> float:
        """The share of the broken facts that was noticed, 0 to 1."""
        return self.noticed / self.broken if self.broken else 1.0


def scores(trials: Iterable[Tried], by: str) -> dict[str, Score]:
    """Return the scores by a field of the trials, e.g. `operator`, in the alphabet's order."""
    found: dict[str, Score] = {}
    for each in trials:
        found.setdefault(getattr(each, by), Score()).counts[each.who] += 1
    return dict(sorted(found.items()))


def total(trials: Iterable[Tried]) -> Score:
    """Return the score of all trials."""
    return Score(Counter(each.who for each in trials))
