"""The check itself: structure, identity, rules and waivers become one assessment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ccs_author.check.assessment import Assessment, DocumentHead, RuleRun
from ccs_author.check.authority import Authority
from ccs_author.check.engine import Engine
from ccs_author.check.finding import Finding
from ccs_author.check.identity import Ids
from ccs_author.check.marks import unknown_editions, unknown_fields, unknown_mentions
from ccs_author.check.meaning import CHECKS, MEND
from ccs_author.check.subjects import Subjects, named
from ccs_author.check.waivers import Waivers
from ccs_author.rules import Severity, catalogue

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from ccs_author.check.notes import Note
    from ccs_author.load import Fault, Loaded
    from ccs_author.model import Strategy
    from ccs_author.rules import AnyRule

NOT_SOUND = "the files have faults, and a rule would judge an incomplete picture"


def assess(
    loaded: Loaded, *, as_of: dt.date, rules: Sequence[AnyRule] | None = None
) -> Assessment:
    """Return all that can be found in a strategy, as of a day; `rules` are all by default.

    Faults in the files keep the rules from running, for they would judge a strategy of
    which parts are missing; ids are checked all the same.
    """
    rules = catalogue() if rules is None else rules
    findings = [_of_fault(fault) for fault in loaded.faults]
    if loaded.strategy is None:
        runs = _not_run(rules)
        return _assessment(loaded, as_of, findings, runs)
    subjects = Subjects(loaded.strategy)
    authority = Authority(loaded.strategy)
    findings += _of_notes(_identity(loaded, subjects), loaded, loaded.strategy)
    waivers = Waivers(loaded.strategy, rules, as_of)
    engine = Engine(loaded, subjects, authority, as_of)
    runs = engine.run(rules) if loaded.sound else _not_run(rules)
    findings += waivers.applied(engine.findings, loaded)
    findings += _of_notes(waivers.objections(rules_ran=loaded.sound), loaded, loaded.strategy)
    written = sum(bool(record.model_fields_set) for _, record in subjects.all)
    return _assessment(loaded, as_of, findings, runs, authority, written)


def _assessment(  # noqa: PLR0913, PLR0917 - one place that fills the record in
    loaded: Loaded,
    as_of: dt.date,
    findings: list[Finding],
    runs: tuple[RuleRun, ...],
    authority: Authority | None = None,
    records: int = 0,
) -> Assessment:
    site = next(iter(loaded.sources), loaded.path.as_posix())
    return Assessment(
        file=site,
        as_of=as_of,
        document=_head(loaded.strategy),
        regulations=authority.in_force if authority else (),
        findings=_in_order(findings, loaded),
        runs=runs,
        records=records,
        sources=loaded.sources,
    )


def _identity(loaded: Loaded, subjects: Subjects) -> Iterator[Note]:
    ids = Ids(loaded, subjects)
    yield from ids.given_twice()
    yield from ids.unresolved()
    yield from unknown_mentions(subjects, ids, loaded)
    yield from unknown_fields(subjects)
    yield from unknown_editions(subjects.strategy)


def _of_fault(fault: Fault) -> Finding:
    return Finding(
        rule=fault.code,
        severity=Severity.ERROR,
        kind="structure",
        message=fault.message,
        place=fault.place,
        labels=fault.labels,
        help=fault.help or MEND,
    )


def _of_notes(notes: Iterable[Note], loaded: Loaded, strategy: Strategy) -> Iterator[Finding]:
    for note in notes:
        check = CHECKS[note.check]
        name = named(strategy, note.route)
        labels = ((loaded.places.of(note.other[0]), note.other[1]),) if note.other else ()
        yield Finding(
            rule=note.check,
            severity=check.severity,
            kind=check.kind,
            message=note.message,
            place=note.at or loaded.places.of(note.route, key=note.key),
            labels=labels,
            item=name.item or None,
            code=name.code,
            field=name.field,
            element=str(note.route[0]),
            help=note.help or check.meaning.advice,
        )


def _not_run(rules: Iterable[AnyRule]) -> tuple[RuleRun, ...]:
    return tuple(RuleRun(rule.id, "not run", NOT_SOUND) for rule in rules)


def _head(strategy: Strategy | None) -> DocumentHead | None:
    if strategy is None:
        return None
    control = strategy.document
    return DocumentHead(control.number, control.title, control.version, control.status)


def _in_order(findings: Iterable[Finding], loaded: Loaded) -> tuple[Finding, ...]:
    files = {name: number for number, name in enumerate(loaded.sources)}

    def place(finding: Finding) -> tuple[int, int, int, str, str]:
        at = finding.place
        return files.get(at.file, -1), at.line, at.column, finding.rule, finding.message

    return tuple(sorted(findings, key=place))
