"""Two assessments of one strategy under different regulations, set side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from ccs_author.check.assessment import Assessment
    from ccs_author.check.finding import Finding


@dataclass(frozen=True)
class Difference:
    """What the second assessment finds otherwise than the first."""

    before: Assessment
    """The first one."""

    after: Assessment
    """The second one."""

    appeared: tuple[Finding, ...]
    """What only the second one finds."""

    vanished: tuple[Finding, ...]
    """What only the first one finds."""

    changed: tuple[tuple[Finding, Finding], ...]
    """What both find, but not equally grave: as the first and as the second one has it."""


def difference(before: Assessment, after: Assessment) -> Difference:
    """Return what two assessments of the same strategy differ in."""
    first, second = _by_gap(before.findings), _by_gap(after.findings)
    both = [(first[gap], found) for gap, found in second.items() if gap in first]
    return Difference(
        before,
        after,
        tuple(found for gap, found in second.items() if gap not in first),
        tuple(found for gap, found in first.items() if gap not in second),
        tuple((old, new) for old, new in both if old.severity is not new.severity),
    )


def _by_gap(findings: Iterable[Finding]) -> dict[Hashable, Finding]:
    found: dict[Hashable, Finding] = {}
    for finding in findings:
        # The message may say that the severity was softened, and so is no part of the key.
        gap = (finding.rule, finding.kind, finding.place, finding.item, finding.field)
        number = 0
        while (*gap, number) in found:
            number += 1
        found[*gap, number] = finding
    return found
