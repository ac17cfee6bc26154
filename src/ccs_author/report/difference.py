"""What other regulations would change, for people and for programs.

The JSON is a contract with a version of its own:

    {
      "format": "ccs-difference", "version": 1,
      "strategies": [{
        "file", "as_of",
        "before": [{"edition", "name", "standing", "by"}], "after": [...],
        "counts": {"appeared": {"error", "warning", "info"}, "vanished": {...}, "changed": 3},
        "appeared": [finding], "vanished": [finding],
        "changed": [{"before": "warning", "after": "error", "finding": finding}]
      }]
    }

A finding is what `ccs validate --format json` makes of it. Waived findings are among them and
say so; facts that a draft may still lack are among them only when everything is asked for.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ccs_author.report.formats.json import as_json, regulation_as_json
from ccs_author.report.screen import one_line
from ccs_author.report.tally import counted, heading, in_figures
from ccs_author.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ccs_author.check import Assessment, Finding
    from ccs_author.check.difference import Difference

VERSION = 1
"""Goes up when a key is removed or changes its meaning."""

_LABEL = 10


def as_text(differences: Sequence[Difference], *, everything: bool = False) -> str:
    """Return the differences for people."""
    lines: list[str] = []
    for each in differences:
        lines += [*_told(each, everything=everything), ""]
    return "\n".join(lines)


def as_data(differences: Sequence[Difference], *, everything: bool = False) -> str:
    """Return the differences as JSON."""
    written = {
        "format": "ccs-difference",
        "version": VERSION,
        "strategies": [_written(each, everything=everything) for each in differences],
    }
    return json.dumps(written, indent=1, ensure_ascii=True) + "\n"


def _told(found: Difference, *, everything: bool) -> Iterator[str]:
    yield heading(found.after)
    yield from _regulations("before", found.before)
    yield from _regulations("after", found.after)
    if not found.before.sound:
        yield "  not compared: the files have faults, so no rule ran; `ccs validate` lists them"
        return
    appeared = _shown(found.appeared, everything=everything)
    vanished = _shown(found.vanished, everything=everything)
    changed = [pair for pair in found.changed if everything or not pair[1].deferred]
    yield from _group("would appear", appeared)
    yield from _group("would vanish", vanished)
    yield ""
    yield f"{counted(len(changed), 'finding')} would be of another severity"
    for old, new in changed:
        yield f"  {old.severity.word} to {_line(new)}"
    yield ""
    yield f"  {'before':<{_LABEL}}{in_figures(found.before.counts)}"
    yield f"  {'after':<{_LABEL}}{in_figures(found.after.counts)}"
    facts = len(found.appeared) + len(found.vanished) - len(appeared) - len(vanished)
    if facts:
        told = f"{counted(facts, 'fact')} that a draft may still lack would come or go"
        yield f"  {'':<{_LABEL}}{told}; `--all` lists them"


def _group(title: str, findings: Sequence[Finding]) -> Iterator[str]:
    yield ""
    yield f"{counted(len(findings), 'finding')} {title}"
    for finding in findings:
        yield f"  {_line(finding)}"


def _line(finding: Finding) -> str:
    clauses = "; ".join(str(cited) for cited in finding.cites)
    cited = f" ({clauses})" if clauses else ""
    waived = ", waived " if finding.waived else ""
    told = f"{finding.severity.word}{waived}[{finding.rule}] {finding.place}"
    return one_line(f"{told}: {finding.message}{cited}")


def _regulations(label: str, assessment: Assessment) -> Iterator[str]:
    told = [
        f"{each.short}, {each.standing}{f', by {each.by}' if each.by else ''}"
        for each in assessment.regulations
    ]
    for number, text in enumerate(told or ["none"]):
        yield f"  {'' if number else label:<{_LABEL}}{text}"


def _shown(findings: Iterable[Finding], *, everything: bool) -> list[Finding]:
    return [finding for finding in findings if everything or not finding.deferred]


def _written(found: Difference, *, everything: bool) -> dict[str, Any]:
    appeared = _shown(found.appeared, everything=everything)
    vanished = _shown(found.vanished, everything=everything)
    changed = [
        {"before": old.severity.word, "after": new.severity.word, "finding": as_json(new)}
        for old, new in found.changed
        if everything or not new.deferred
    ]
    return {
        "file": found.after.file,
        "as_of": found.after.as_of.isoformat(),
        "before": [regulation_as_json(each) for each in found.before.regulations],
        "after": [regulation_as_json(each) for each in found.after.regulations],
        "counts": {
            "appeared": _counts(appeared),
            "vanished": _counts(vanished),
            "changed": len(changed),
        },
        "appeared": [as_json(each) for each in appeared],
        "vanished": [as_json(each) for each in vanished],
        "changed": changed,
    }


def _counts(findings: Sequence[Finding]) -> dict[str, int]:
    return {
        severity.word: sum(finding.severity is severity for finding in findings)
        for severity in reversed(Severity)
    }
