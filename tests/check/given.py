"""Strategies written for one test, and rules that no catalogue holds."""

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path

from ccs_author.check import Assessment, assess
from ccs_author.load import load
from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, PART_IV, PRACTICE, AnyRule, Gap, NotStated, rule

AS_OF = dt.date(2026, 11, 22)
"""The day on which the tests ask."""

BINDING = "regulations: [{edition: eu-annex-1-2022}]\n"
BENCHMARK = "regulations: [{edition: eu-annex-1-2022, standing: benchmark}]\n"
IN_REVIEW = "document: {number: CCS-1, status: in review}\n"


@rule(Room, ANNEX_1("4.4"))
def grade_of_room(room: Room, strategy: Strategy) -> Iterator[Gap]:  # noqa: ARG001
    """Each room states its grade.

    Nothing else about a room can be judged without it.

    State `grade`.
    """
    if room.grade is None:
        yield NotStated(f"{room.id} states no grade", "grade")


@rule(Room, ANNEX_1("4.9"), PART_IV("4.2.4", "warning"))
def no_sink(room: Room, strategy: Strategy) -> Iterator[Gap]:  # noqa: ARG001
    """Rooms of grade B have no sink.

    Water breeds organisms.

    Move the sink to another room.
    """
    if room.grade == "B" and room.sinks:
        yield Gap(f"{room.id} is grade B and has {room.sinks} sinks", "sinks")


@rule(Room, PRACTICE("names", "info"))
def broken(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Rooms are looked at, until the second one breaks this rule.

    Rules are written by people.

    Mend it.
    """
    if room is strategy.premises.rooms[1]:
        raise ZeroDivisionError("there is\nnothing to divide by")
    yield Gap(f"{room.id} was looked at")


RULES: Sequence[AnyRule] = (grade_of_room, no_sink)


def assessed(
    folder: Path, text: str, rules: Sequence[AnyRule] = RULES, as_of: dt.date = AS_OF
) -> Assessment:
    """Write a strategy into `folder` and return its assessment."""
    file = folder / "site.yaml"
    file.write_text(text, encoding="utf-8", newline="")
    return assess(load(file), as_of=as_of, rules=rules)


def told(assessment: Assessment) -> list[str]:
    """Return each finding as `line:column rule: message`."""
    return [
        f"{found.place.line}:{found.place.column} {found.rule}: {found.message}"
        for found in assessment.findings
    ]
