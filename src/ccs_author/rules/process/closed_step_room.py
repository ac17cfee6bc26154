"""Room of closed steps."""

import re
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.facility import GradedSpace, Room
from ccs_author.model.process import Step
from ccs_author.model.systems import ClosedSystem
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import around, cleaner_than, told

ELSEWHERE = ("transport", "capping")
"""On the road there is no room, and capping of stoppered vials has clauses of its own."""

EACH_USE = {"each use", "each batch", "each cycle", "continuous"}

POINTS: Final = {
    "the risk assessment": re.compile(r"\brisk|\bRA-|assess", re.IGNORECASE),
    "what shows integrity": re.compile(r"integr|leak|pressure|\bhold", re.IGNORECASE),
    "the position of the authority": re.compile(
        r"authorit|agency|regulator|inspectorate|ministry", re.IGNORECASE
    ),
}
"""What an exception below grade D has to say, and the words by which it is recognised."""


def closed(step: Step, _: Strategy) -> bool:
    """Whether the step is closed, and its surroundings are asked for here."""
    return step.exposure == "closed" and step.operation not in ELSEWHERE


@rule(
    Step,
    ANNEX_1("8.130", "warning"),
    PART_IV("4.2.2"),
    ANNEX_2A("3.13"),
    FDA_ASEPTIC("IV.B", "warning"),
    covers=("ATMP-GRD-003",),
    when=closed,
)
def closed_step_room(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """A closed step takes place in grade C, or in grade D when integrity is shown at each use.

    Less clean surroundings are allowed because nothing gets in, and so only as far as that is
    shown. No text names a room without a grade for a step before the container is sealed.

    Move the step, show the integrity of the system at each use (`integral_each_use: true` with
    its evidence), or explain the surroundings in `background_exception`; below grade D with the
    risk assessment, the proof of integrity and the position of the authority. What is welded
    shut and stays shut is `sealed`.
    """
    for place in _places(step, strategy):
        if place is None or place.grade is None:
            yield NotStated(
                f"{step.id} is closed, but the grade of its room is not stated", "room"
            )
        elif cleaner_than(place, "C"):
            continue
        elif cleaner_than(place, "D"):
            if not step.background_exception:
                yield from _without_proof(step, told(place), strategy)
        elif not step.background_exception:
            yield Gap(
                f"{step.id} is closed, but takes place in {told(place)}, below grade D", "room"
            )
        else:
            yield from _explained(step, told(place))


def _places(step: Step, strategy: Strategy) -> list[GradedSpace | Room | None]:
    """Return what surrounds the step, in each of the rooms in which it runs."""
    if step.zone is not None:
        return [around(step, strategy)]
    twins = (strategy.find(code, Room) for code in step.also_in)
    return [around(step, strategy), *twins]


def _explained(step: Step, place: str) -> Iterator[NotStated]:
    text = step.background_exception or ""
    missing = [point for point, words in POINTS.items() if not words.search(text)]
    if missing:
        yield NotStated(
            f"{step.id} is closed in {place}, and its exception does not tell "
            f"{', '.join(missing)}",
            "background_exception",
        )


def _without_proof(step: Step, place: str, strategy: Strategy) -> Iterator[Gap]:
    system = strategy.find(step.system, ClosedSystem)
    if system is None:
        yield NotStated(
            f"{step.id} is closed in {place}, and its closed system is not stated", "system"
        )
    elif not _shown_each_use(system):
        yield Gap(
            f"{step.id} is closed in {place}, but the integrity of {system.id} is not shown at "
            "each use",
            "system",
        )


def _shown_each_use(system: ClosedSystem) -> bool:
    shown = any(each.frequency in EACH_USE for each in system.evidence)
    return shown and system.integral_each_use is not False
