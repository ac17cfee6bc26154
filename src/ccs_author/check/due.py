"""What falls due: every date of a strategy by which somebody has to do something.

A date that has to be worked out comes from the rule that asks for it, so that a list of what
is due and a finding that something is overdue never tell different days.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ccs_author.check.subjects import Subjects, named
from ccs_author.model.base import Record
from ccs_author.model.control import DocumentControl, ReferencedDocument, Waiver
from ccs_author.model.cycle import SterilisationCycle
from ccs_author.model.date import months_after
from ccs_author.model.elements.element import Action
from ccs_author.model.elements.improvement import Improvement
from ccs_author.model.elements.maintenance import MaintenancePlan
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.model.elements.personnel import OperatorSimulation
from ccs_author.model.elements.prevention import CorrectiveAction
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.model.elements.risk_management import Risk
from ccs_author.model.elements.vendors import Supplier
from ccs_author.model.facility import Graded
from ccs_author.model.vocabulary import DAYS
from ccs_author.rules.personnel.operator_overdue import operator_due
from ccs_author.rules.process_validation.simulation_overdue import simulation_due
from ccs_author.rules.requalification import requalification_due

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ccs_author.load import Loaded, Place
    from ccs_author.model import Route, Strategy


@dataclass(frozen=True, slots=True)
class Due:
    """Something to be done by a day."""

    day: dt.date
    """The day."""

    kind: str
    """What sort of thing it is, e.g. `requalification`."""

    what: str
    """What is to be done, to whom or what."""

    owner: str | None
    """The function that answers for it: its own owner, or that of the element it is part of."""

    item: str
    """The record, by the ids on its route."""

    place: Place
    """Where it is written."""

    path: tuple[str, ...]
    """The record by ids alone, `*` for one without an id: see `Finding.path`."""


_Told = tuple["dt.date | None", str, str, str]
"""The day, the kind, what is to be done, and the field that it comes from."""


def falling_due(loaded: Loaded) -> tuple[Due, ...]:
    """Return all that a strategy's dates ask for, the earliest first."""
    strategy = loaded.strategy
    if strategy is None:
        return ()
    subjects = Subjects(strategy)
    found: list[Due] = []
    for kind, tells in _KINDS.items():
        for route, record in subjects.of(kind):
            name = named(strategy, route)
            for day, sort, what, field in tells(record, strategy):
                if day is not None:
                    place = loaded.places.of((*route, *field.split(".")))
                    owner = _owner(strategy, route)
                    due = Due(day, sort, what, owner, name.item, place, name.path)
                    found.append(due)
    return tuple(sorted(found, key=lambda due: (due.day, due.kind, due.item)))


def _owner(strategy: Strategy, route: Route) -> str | None:
    owner: str | None = strategy.document.owner if route[0] in _OF_THE_DOCUMENT else None
    value: object = strategy
    for step in route:
        if isinstance(value, tuple) and isinstance(step, int):
            value = value[step]
        else:
            value = getattr(value, str(step))
        if isinstance(value, Record):
            owner = getattr(value, "owner", None) or owner
    return owner


_OF_THE_DOCUMENT = ("document", "waivers")


def _after(day: dt.date | None, frequency: str | None) -> dt.date | None:
    days = DAYS.get(frequency or "", 0)
    if day is None or days < 1:
        return None
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return dt.date.max


def _control(control: DocumentControl, _: Strategy) -> Iterator[_Told]:
    if control.status != "superseded":
        yield control.next_review, "review", "review of the strategy", "next_review"
    review = control.management_review
    if review is not None:
        day = _after(review.last, review.frequency)
        yield day, "management review", "management review", "management_review.last"


def _document(document: ReferencedDocument, _: Strategy) -> Iterator[_Told]:
    if document.status not in {"superseded", "obsolete"}:
        yield document.expires, "document expiry", f"{document.label} expires", "expires"


def _waiver(waiver: Waiver, _: Strategy) -> Iterator[_Told]:
    where = f" on {waiver.item}" if waiver.item else ""
    yield waiver.expires, "waiver", f"waiver of {waiver.rule}{where} lapses", "expires"


def _space(space: Graded, _: Strategy) -> Iterator[_Told]:
    what = f"requalification of {space.label}" + (f" (grade {space.grade})" * bool(space.grade))
    yield requalification_due(space), "requalification", what, "qualification.last"
    study = space.airflow_study
    if study is not None:
        day = _after(study.date, study.repeated)
        yield day, "airflow study", f"airflow study of {space.label}", "airflow_study.date"


def _simulation(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[_Told]:
    yield simulation_due(aps), "process simulation", f"process simulation {aps.label}", "last"


def _operator(operator: OperatorSimulation, strategy: Strategy) -> Iterator[_Told]:
    who = operator.operator or "an operator"
    yield operator_due(operator), "operator simulation", f"process simulation by {who}", "last"
    people = strategy.personnel.qualification
    months = people.gowning_interval_months if people else None
    if operator.gowning is not None and months is not None:
        day = months_after(operator.gowning, months)
        yield day, "gowning", f"gowning assessment of {who}", "gowning"


def _cycle(cycle: SterilisationCycle, _: Strategy) -> Iterator[_Told]:
    if cycle.last is not None and cycle.revalidation_months is not None:
        day = months_after(cycle.last, cycle.revalidation_months)
        yield day, "revalidation", f"revalidation of {cycle.label}", "last"


def _maintenance(plan: MaintenancePlan, _: Strategy) -> Iterator[_Told]:
    field = "next_due" if plan.next_due else "last"
    day = plan.next_due or _after(plan.last, plan.frequency)
    yield day, "maintenance", f"maintenance {plan.label}", field


def _supplier(supplier: Supplier, _: Strategy) -> Iterator[_Told]:
    field = "next_audit" if supplier.next_audit else "last_audit"
    day = supplier.next_audit or _after(supplier.last_audit, supplier.audit_interval)
    yield day, "audit", f"audit of {supplier.label}", field
    what = f"approval of {supplier.label} ends"
    yield supplier.approved_until, "supplier approval", what, "approved_until"


def _risk(risk: Risk, _: Strategy) -> Iterator[_Told]:
    yield risk.next_review, "risk review", f"review of risk {risk.label}", "next_review"


def _monitoring(monitoring: Monitoring, _: Strategy) -> Iterator[_Told]:
    what = "review of the risk assessment of monitoring"
    day = monitoring.risk_assessment_review
    yield day, "risk assessment review", what, "risk_assessment_review"


def _action(action: Action, _: Strategy) -> Iterator[_Told]:
    if action.closed is None:
        yield action.due, "action", _with(action.label, action.what), "due"


def _capa(capa: CorrectiveAction, _: Strategy) -> Iterator[_Told]:
    if capa.closed is None:
        yield capa.due, "CAPA", _with(capa.label, capa.what), "due"


def _improvement(improvement: Improvement, _: Strategy) -> Iterator[_Told]:
    if improvement.done is None:
        yield improvement.due, "improvement", _with(improvement.label, improvement.what), "due"


def _with(label: str, what: str | None) -> str:
    return f"{label}: {what}" if what else label


_KINDS: dict[type[Record], Callable[..., Iterator[_Told]]] = {
    DocumentControl: _control,
    ReferencedDocument: _document,
    Waiver: _waiver,
    Graded: _space,
    AsepticProcessSimulation: _simulation,
    OperatorSimulation: _operator,
    SterilisationCycle: _cycle,
    MaintenancePlan: _maintenance,
    Supplier: _supplier,
    Risk: _risk,
    Monitoring: _monitoring,
    Action: _action,
    CorrectiveAction: _capa,
    Improvement: _improvement,
}
"""The records that have dates, each with what tells of them."""
