"""The check itself: structure, identity, rules and waivers become one assessment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ccs_author.check.assessment import Assessment, DocumentHead, RuleRun
from ccs_author.check.authority import Authority
from ccs_author.check.engine import Engine
from ccs_author.check.finding import Finding
from ccs_author.check.identity import Ids
from ccs_author.check.marks import unknown_editions, unknown_fields, unknown_mentions
from ccs_author.check.meaning import CHECKS, MEND
from ccs_author.check.overrides import Overrides
from ccs_author.check.subjects import Subjects, named
from ccs_author.check.terms import USUAL
from ccs_author.check.waivers import Waivers
from ccs_author.rules import Severity, catalogue

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from ccs_author.check.notes import Note
    from ccs_author.check.terms import Terms
    from ccs_author.load import Fault, Loaded
    from ccs_author.model import Strategy
    from ccs_author.rules import AnyRule

NOT_SOUND = "the files have faults, and a rule would judge an incomplete picture"
_ANSWERED = ("ran", "not applicable")


def assess(
    loaded: Loaded,
    *,
    as_of: dt.date,
    rules: Sequence[AnyRule] | None = None,
    terms: Terms = USUAL,
) -> Assessment:
    """Return all that can be found in a strategy, as of a day; `rules` are all by default.

    Faults in the files keep the rules from running, for they would judge a strategy of
    which parts are missing; ids are checked all the same.
    """
    rules = catalogue() if rules is None else rules
    faults = [_of_fault(fault) for fault in loaded.faults]
    if terms.settings:
        faults += [_of_setting(fault) for fault in terms.settings.faults]
    empty = _empty(loaded, as_of, terms)
    if loaded.strategy is None:
        found = _in_order(faults, empty.sources)
        return replace(empty, findings=found, runs=_not_run(rules))
    strategy = _under(loaded.strategy, terms)
    subjects, authority = Subjects(strategy), Authority(strategy)
    overrides = Overrides(terms, rules, authority)
    waivers = Waivers(strategy, rules, as_of, count=terms.waivers)
    engine = Engine(loaded, subjects, authority, overrides, as_of)
    runs = engine.run(rules) if loaded.sound else _not_run(rules)
    waived = tuple(waivers.applied(engine.findings, loaded))
    asked = [run.rule for run in runs if run.outcome in _ANSWERED]
    notes = (*_identity(loaded, subjects), *overrides.objections(), *waivers.objections(asked))
    findings = (*faults, *waived, *_of_notes(notes, loaded, strategy))
    return replace(
        empty,
        document=_head(strategy),
        regulations=authority.in_force,
        findings=_in_order(findings, empty.sources),
        runs=runs,
        records=sum(bool(record.model_fields_set) for _, record in subjects.all),
        overrides=overrides.in_effect,
    )


def _empty(loaded: Loaded, as_of: dt.date, terms: Terms) -> Assessment:
    sources = dict(loaded.sources)
    if terms.settings:
        sources[terms.settings.file] = terms.settings.text
    return Assessment(
        file=next(iter(loaded.sources), loaded.path.as_posix()),
        as_of=as_of,
        document=None,
        regulations=(),
        findings=(),
        runs=(),
        records=0,
        sources=sources,
        terms=terms,
    )


def _under(strategy: Strategy, terms: Terms) -> Strategy:
    if not terms.regulations:
        return strategy
    return strategy.model_copy(update={"regulations": terms.regulations})


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


def _of_setting(fault: Fault) -> Finding:
    return Finding(
        rule="settings",
        severity=Severity.ERROR,
        kind="settings",
        message=fault.message,
        place=fault.place,
        help=fault.help,
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
            element=str(note.route[0]) if note.route else None,
            help=note.help or check.meaning.advice,
        )


def _not_run(rules: Iterable[AnyRule]) -> tuple[RuleRun, ...]:
    return tuple(RuleRun(rule.id, "not run", NOT_SOUND) for rule in rules)


def _head(strategy: Strategy | None) -> DocumentHead | None:
    if strategy is None:
        return None
    control = strategy.document
    return DocumentHead(control.number, control.title, control.version, control.status)


def _in_order(findings: Iterable[Finding], sources: Iterable[str]) -> tuple[Finding, ...]:
    files = {name: number for number, name in enumerate(sources)}

    def place(finding: Finding) -> tuple[int, int, int, str, str]:
        at = finding.place
        return files.get(at.file, -1), at.line, at.column, finding.rule, finding.message

    return tuple(sorted(findings, key=place))
