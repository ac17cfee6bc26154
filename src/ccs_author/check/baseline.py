"""The findings a site begins with, so that new ones stand out.

A baseline holds findings of rules alone, by rule and path of ids, and how grave each was.
Faults, broken references and waivers that do not count are mistakes and never old.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from ccs_author.check.authority import NOT_IN_FORCE
from ccs_author.errors import SourceError
from ccs_author.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ccs_author.check.assessment import Assessment, RuleRun
    from ccs_author.check.finding import Finding

NAME = "ccs-baseline.json"
"""What the file beside a strategy is called."""

FORMAT = "ccs-baseline"
VERSION = 1
_KINDS = ("contradicts", "not stated")


class Entry(NamedTuple):
    """Findings that a baseline holds, and that nobody can tell apart."""

    rule: str
    """The rule, by its id."""

    item: str
    """The record, by the ids on the way to it: `premises.rooms.R-1`; `*` has no id."""

    field: str
    """The field inside the record, or nothing."""

    severity: str
    """How grave they were."""


class Baseline(NamedTuple):
    """The findings that a site began with."""

    file: str
    """The file they are kept in, as shown to people."""

    entries: Mapping[Entry, int]
    """How many findings of each entry there were."""

    untouched: bool
    """Whether the file is as `ccs baseline` wrote it."""


class Compared(NamedTuple):
    """What became of a baseline."""

    file: str
    """The file it is kept in."""

    untouched: bool
    """Whether that file is as `ccs baseline` wrote it."""

    known: int
    """How many findings of it still stand."""

    fixed: Mapping[Entry, int]
    """The findings of it that are gone, and how many of each."""

    open: int
    """How many findings of it were not looked for this time."""


def entries(assessment: Assessment) -> Mapping[Entry, int]:
    """Return the findings that stand, as the entries of a baseline, in order."""
    found = Counter(_entry(f) for f in assessment.findings if f.kind in _KINDS and f.stands)
    return dict(sorted(found.items()))


def written(found: Mapping[Entry, int]) -> str:
    """Return the text of a baseline file."""
    # Not needed, and so not imported, where there is no baseline.
    import json

    findings = [{**entry._asdict(), "count": count} for entry, count in sorted(found.items())]
    lines = ",\n  ".join(json.dumps(each, ensure_ascii=True) for each in findings)
    return (
        f'{{\n "format": "{FORMAT}",\n "version": {VERSION},\n'
        f' "digest": "{_digest(findings)}",\n'
        f' "findings": [{f"{chr(10)}  {lines}{chr(10)} " if findings else ""}]\n}}\n'
    )


def read(text: str, file: str) -> Baseline:
    """Return the baseline that a file holds; raises `SourceError` when it holds none."""
    import json

    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        raise _refused(file, "it is no JSON") from None
    if not isinstance(held, dict) or held.get("format") != FORMAT:
        raise _refused(file, f'it does not say "format": "{FORMAT}"')
    if held.get("version") != VERSION:
        raise _refused(file, f"it is of version {held.get('version')}, and not {VERSION}")
    findings = held.get("findings")
    if not isinstance(findings, list):
        raise _refused(file, 'it has no list "findings"')
    found: Counter[Entry] = Counter()
    for number, each in enumerate(findings, 1):
        entry, count = _read_entry(each, number, file)
        found[entry] += count
    return Baseline(file, dict(found), held.get("digest") == _digest(findings))


def compared(assessment: Assessment, baseline: Baseline) -> Assessment:
    """Mark the findings that a baseline holds, and tell which of it are gone."""
    looked_at = {run.rule for run in assessment.runs if _looked(run)}
    left = _Left(baseline.entries)
    known = set(left.taken_by(assessment.findings))
    findings = tuple(
        replace(finding, known=True) if number in known and finding.stands else finding
        for number, finding in enumerate(assessment.findings)
    )
    remaining = dict(left.remaining())
    return replace(
        assessment,
        findings=findings,
        baseline=Compared(
            baseline.file,
            baseline.untouched,
            sum(finding.known for finding in findings),
            {entry: count for entry, count in remaining.items() if entry.rule in looked_at},
            sum(count for entry, count in remaining.items() if entry.rule not in looked_at),
        ),
    )


def _looked(run: RuleRun) -> bool:
    # What a rule found is gone with its record, but not with its regulation.
    return run.outcome == "ran" or (
        run.outcome == "not applicable" and run.reason != NOT_IN_FORCE
    )


class _Left:
    """The entries that no finding has taken yet."""

    def __init__(self, held: Mapping[Entry, int]) -> None:
        self._left: dict[tuple[str, str, str], dict[Severity, int]] = {}
        for entry, count in held.items():
            severity = Severity[entry.severity.upper()]
            self._left.setdefault(entry[:3], {})[severity] = count

    def taken_by(self, findings: Sequence[Finding]) -> Iterator[int]:
        """Yield which findings the baseline holds; a graver one than it holds is not."""
        candidates = [n for n, finding in enumerate(findings) if finding.kind in _KINDS]
        # What stands comes first, so that a waived twin does not use up its entry.
        candidates.sort(key=lambda n: (not findings[n].stands, -findings[n].severity))
        for number in candidates:
            severity = findings[number].severity
            left = self._left.get(_entry(findings[number])[:3], {})
            fitting = [each for each, count in left.items() if count and each >= severity]
            if fitting:
                left[min(fitting)] -= 1
                yield number

    def remaining(self) -> Iterator[tuple[Entry, int]]:
        """Yield each entry that is left, and how many findings of it."""
        for key, left in sorted(self._left.items()):
            for severity in sorted(left):
                if left[severity]:
                    yield Entry(*key, severity.word), left[severity]


def _entry(finding: Finding) -> Entry:
    steps = (finding.field or "").split(".")
    field = ".".join("*" if step.isdecimal() else step for step in steps)
    return Entry(finding.rule, ".".join(finding.path), field, finding.severity.word)


def _read_entry(each: object, number: int, file: str) -> tuple[Entry, int]:
    texts = [each.get(key) for key in Entry._fields] if isinstance(each, dict) else []
    count: Any = each.get("count", 1) if isinstance(each, dict) else None
    if (
        not texts
        or not all(isinstance(text, str) for text in texts)
        or texts[-1] not in {severity.word for severity in Severity}
        or type(count) is not int
        or not 0 < count < _MOST
    ):
        raise _refused(file, f"its finding {number} is not as `ccs baseline` writes one")
    return Entry(*map(str, texts)), count


_MOST = 1_000_000


def _refused(file: str, why: str) -> SourceError:
    return SourceError(
        f"{file} cannot be used as a baseline: {why}; write it anew with `ccs baseline --force`"
    )


def _digest(findings: object) -> str:
    import json
    from hashlib import sha256

    text = json.dumps(findings, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()
