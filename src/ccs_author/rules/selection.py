"""Choosing rules by topic, edition, severity and clause."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ccs_author.rules import AnyRule, known_editions
from ccs_author.rules.citations import Cited
from ccs_author.rules.sources import Basis


@dataclass(frozen=True, slots=True)
class Selection:
    """What a rule has to be; None leaves it open."""

    topic: str | None = None
    """The family of rules it belongs to."""

    edition: str | None = None
    """An edition that it rests on."""

    severity: str | None = None
    """How strongly it speaks at most, in that edition or in any."""

    clause: frozenset[Cited] | None = None
    """Clauses one of which it rests on."""

    def of(self, rules: Iterable[AnyRule]) -> tuple[AnyRule, ...]:
        """Return the rules that are so, in their order."""
        return tuple(rule for rule in rules if self._takes(rule))

    def _takes(self, rule: AnyRule) -> bool:
        if self.topic not in (None, rule.topic):
            return False
        strengths = [basis.strength for basis in self._bases(rule)]
        return bool(strengths) and self.severity in (None, _strongest(strengths))

    def _bases(self, rule: AnyRule) -> Iterator[Basis]:
        family = known_editions()[self.edition].family if self.edition else None
        for basis in rule.bases:
            named = self.clause is None or Cited(basis.family, basis.clause) in self.clause
            if named and family in (None, basis.family):
                yield basis


def _strongest(strengths: Iterable[str]) -> str:
    return max(strengths, key=("info", "warning", "error").index)
