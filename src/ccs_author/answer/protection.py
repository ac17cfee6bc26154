"""What protects a step, a room or any other record."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from ccs_author.answer.chain import Answer, Chain, Link, stated
from ccs_author.model.elements.element import Control
from ccs_author.model.facility import GradedSpace, Room
from ccs_author.model.process import Step
from ccs_author.model.vocabulary import Exposure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ccs_author.answer.words import Words
    from ccs_author.model import Record

_ASKED = "What protects this step, this room?"


def protection(words: Words, code: str | None = None) -> Answer:
    """Return what protects the record with an id; the most exposed step where none is given."""
    strategy = words.strategy
    chosen = strategy.items.get(code) if code is not None else _most_exposed(words)
    if chosen is None:
        return Answer("at", _ASKED, missing=("the steps and how far they are exposed",))
    name = str(getattr(chosen, "label", code))
    told = (
        None
        if code is not None
        else f"{name} is the step in which the product is exposed most."
    )
    return Answer("at", _ASKED, told, (Chain(name, tuple(_links(words, chosen))),))


def _most_exposed(words: Words) -> Step | None:
    found = [step for step in words.strategy.steps if step.exposure is not None]
    # Of equals the first one: `min` and the order of the process decide.
    return min(found, key=_shelter, default=None)


def _shelter(step: Step) -> tuple[int, bool]:
    return get_args(Exposure).index(step.exposure), not step.aseptic


def _links(words: Words, record: Record) -> Iterator[Link]:
    code = str(getattr(record, "id", ""))
    concerned = [code]
    if isinstance(record, Step):
        yield from _step(words, record)
        held = (record.zone, record.room, record.system, *record.single_use, *record.filters)
        concerned += [each for each in held if each]
    elif isinstance(record, GradedSpace):
        yield from _space(words, record.id)
        concerned += [record.room] if record.room else []
    elif isinstance(record, Room):
        yield _grade(words, record.id)
        yield from _pressures(words, record)
    yield from _controls(words, concerned, code)
    yield from _watched(words, concerned, code)
    yield from _risks(words, code)


def _step(words: Words, step: Step) -> Iterator[Link]:
    code = step.id
    yield stated("what", step.exposure, f"how far {code} is exposed", code)
    if step.zone:
        yield from _space(words, step.zone)
    elif step.room:
        yield _grade(words, step.room)
    else:
        yield Link("place", f"where {code} takes place", code, missing=True)
    if step.system:
        yield Link("control", f"closed system {words.control(step.system)}", step.system)
    yield from (Link("control", words.control(each), each) for each in step.filters)
    yield from (Link("control", words.control(each), each) for each in step.single_use)


def _space(words: Words, code: str) -> Iterator[Link]:
    yield _grade(words, code)
    space = words.strategy.find(code, GradedSpace)
    if space is not None and space.room:
        yield _grade(words, space.room)


def _grade(words: Words, code: str) -> Link:
    grade = words.strategy.grade_of(code)
    if grade is None:
        return Link("place", f"the grade of {words.label(code)}", code, missing=True)
    return Link("place", f"{words.control(code)}, grade {grade}", code)


def _pressures(words: Words, room: Room) -> Iterator[Link]:
    if room.pressure_pa is not None:
        yield Link("control", f"{room.id} stands at {room.pressure_pa}", room.id)
    for door in words.strategy.doors_of(room.id):
        if door.pressure_set_pa is not None:
            yield Link("limit", f"{door.label}: set {door.pressure_set_pa}", door.id)


def _controls(words: Words, concerned: list[str], code: str) -> Iterator[Link]:
    found = [
        control.id
        for control in words.strategy.of_kind(Control)
        if set(concerned) & set(control.applies_to)
    ]
    if not found:
        yield Link("control", f"a control that applies to {code}", code, missing=True)
    yield from words.controls(found)


def _watched(words: Words, concerned: list[str], code: str) -> Iterator[Link]:
    found = [each.id for place in concerned for each in words.strategy.monitored_at(place)]
    if not found:
        yield Link("monitoring", f"monitoring at {code}", code, missing=True)
    yield from words.monitoring(found)


def _risks(words: Words, code: str) -> Iterator[Link]:
    register = words.strategy.risk_management
    found = [risk for risk in register.risks if code in risk.at]
    if not found:
        yield Link("hazard", f"a risk that arises at {code}", code, missing=True)
    yield from (Link("hazard", risk.label, risk.id) for risk in found)
    for point in register.critical_control_points:
        if code in point.at:
            limit = f": {point.limit}" if point.limit else ""
            yield Link("limit", f"critical control point {point.label}{limit}", point.id)
