"""What a check comes to."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ccs_author.check.authority import InForce
from ccs_author.check.baseline import Compared
from ccs_author.check.finding import Finding
from ccs_author.check.terms import USUAL, Override, Terms
from ccs_author.model import Strategy
from ccs_author.model.fields import annotations_of
from ccs_author.rules import Severity

Outcome = Literal["ran", "not applicable", "not run", "failed", "switched off", "left out"]
"""What became of a rule: switched off by the settings of the site, left out by whoever asks."""


class RuleRun(NamedTuple):
    """What became of one rule."""

    rule: str
    """The rule, by its id."""

    outcome: Outcome
    """Whether it ran."""

    reason: str | None = None
    """Why it did not, or how it failed."""

    subjects: int = 0
    """How many records it examined."""

    gaps: int = 0
    """How many gaps it told of."""

    details: str | None = None
    """Where in the code it failed, for whoever mends it."""


class DocumentHead(NamedTuple):
    """The strategy as a controlled document."""

    number: str | None
    """Its number in the site's quality system."""

    title: str | None
    """Its title."""

    version: str | None
    """Its version."""

    status: str
    """Where it stands, e.g. `draft`."""


class Missing(NamedTuple):
    """How many facts a part of a draft does not state yet."""

    element: str
    """The key at the top of the strategy: `premises`."""

    facts: int
    """How many facts it lacks."""

    errors: int
    """How many of them become errors once the document is in review."""


@dataclass(frozen=True)
class Assessment:
    """Everything that a check of one strategy found, and how far it looked."""

    file: str
    """The strategy's first file, as shown to people."""

    as_of: dt.date
    """The day the questions were asked for."""

    document: DocumentHead | None
    """The document, unless nothing of the strategy could be read."""

    regulations: tuple[InForce, ...]
    """The editions the site lists, and those they adopt."""

    findings: tuple[Finding, ...]
    """All findings, in the order of files and lines."""

    runs: tuple[RuleRun, ...]
    """What became of each rule, in the order of ids."""

    records: int
    """How many records the strategy states anything in."""

    sources: Mapping[str, str]
    """The text of each file, by its name as shown."""

    terms: Terms = USUAL
    """What was asked otherwise than usual."""

    overrides: tuple[Override, ...] = ()
    """The severities that the settings of the site give rules."""

    baseline: Compared | None = None
    """What became of the baseline, where there is one."""

    @property
    def sound(self) -> bool:
        """Whether the files have no structural fault, so that the rules could run."""
        return not any(finding.kind == "structure" for finding in self.findings)

    @property
    def is_draft(self) -> bool:
        """Whether the document is a draft, which may lack facts."""
        return self.document is not None and self.document.status == "draft"

    def listed(self, *, everything: bool = False) -> Iterator[Finding]:
        """Yield the findings to list, or all of them.

        A fact that a draft may lack and a finding of the baseline are listed only if asked.
        """
        return (
            found
            for found in self.findings
            if everything or not (found.deferred or found.known)
        )

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings of each severity stand: not waived, deferred or of the baseline."""
        found = Counter(finding.severity for finding in self.findings if finding.counts)
        return {severity: found[severity] for severity in reversed(Severity)}

    @property
    def waived(self) -> int:
        """How many findings are waived."""
        return sum(finding.waived is not None for finding in self.findings)

    @property
    def worst(self) -> Severity | None:
        """The gravest finding that stands."""
        return max((found.severity for found in self.findings if found.counts), default=None)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """The facts a draft does not state yet, by element, in the order of the strategy."""
        found = [each for each in self.findings if each.deferred]
        facts = Counter(each.element or "" for each in found)
        errors = Counter(each.element or "" for each in found if _is_error(each))
        keys = sorted(facts, key=("", *annotations_of(Strategy)).index)
        return tuple(Missing(key, facts[key], errors[key]) for key in keys)

    def ran(self, outcome: Outcome) -> tuple[RuleRun, ...]:
        """Return the rules that came to `outcome`."""
        return tuple(run for run in self.runs if run.outcome == outcome)


def _is_error(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR
