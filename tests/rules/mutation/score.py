"""What came of the trials, counted."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

OUTCOMES = ("right", "another", "nobody", "refused", "not comparable")
"""Who noticed: the rule that ought to, another one, nobody, the loader; or no fair trial."""


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

    def __str__(self) -> str:
        """As listed among what went unnoticed."""
        return (
            f"{self.expected}: {self.operator} in {self.site}, {self.place} ({self.why}): "
            f"noticed by {self.who}"
        )


@dataclass
class Score:
    """Trials counted by who noticed."""

    counts: Counter[str] = field(default_factory=Counter)

    @property
    def broken(self) -> int:
        """How many facts were broken in a fair trial."""
        return self.counts.total() - self.counts["not comparable"]

    @property
    def noticed(self) -> int:
        """How many were noticed by whom they should be, or refused by the loader."""
        return self.counts["right"] + self.counts["refused"]

    @property
    def share(self) -> float:
        """The share of the broken facts that was noticed, 0 to 1."""
        return self.noticed / self.broken if self.broken else 1.0


def scores(trials: Iterable[Tried], by: str) -> dict[str, Score]:
    """Return the scores by `expected`, `operator` or `site`, in the order of the alphabet."""
    found: dict[str, Score] = {}
    for each in trials:
        found.setdefault(getattr(each, by), Score()).counts[each.who] += 1
    return dict(sorted(found.items()))


def total(trials: Iterable[Tried]) -> Score:
    """Return the score of all trials."""
    return Score(Counter(each.who for each in trials))
