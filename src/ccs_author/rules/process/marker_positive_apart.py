"""Infected material beside other material."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, rule
from ccs_author.rules.surroundings import room_of

CLEANER = {"positive": ("negative", "untested"), "untested": ("negative",)}
"""Material that may be infected, and the material that it may infect."""


def handles_infected(strategy: Strategy, _: Strategy) -> bool:
    """Whether any step handles material that is, or may be, infected."""
    return any(step.patient_material in CLEANER for step in strategy.steps)


@rule(
    Strategy,
    PART_IV("4.3"),
    ANNEX_2A("5.3"),
    covers=("ATMP-SEG-004",),
    when=handles_infected,
)
def marker_positive_apart(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
    """Infected or untested material shares no room or equipment with other material.

    A negative patient must not receive what a positive or untested one brought in.

    Give it a room and equipment of its own, or state in `decontamination_after` what is done
    before others use them.
    """
    users: dict[str, list[Step]] = {}
    for step in strategy.steps:
        for code in _uses(step, strategy):
            users.setdefault(code, []).append(step)
    for step in strategy.steps:
        cleaner = CLEANER.get(step.patient_material or "", ())
        if step.decontamination_after or not cleaner:
            continue
        for code in _uses(step, strategy):
            other = next((it for it in users[code] if it.patient_material in cleaner), None)
            if other is not None:
                yield Gap(
                    f"{step.id} handles {step.patient_material} material and shares {code} "
                    f"with {other.id}, whose material is {other.patient_material}",
                    "patient_material",
                    about=step,
                )


def _uses(step: Step, strategy: Strategy) -> list[str]:
    if step.exposure == "sealed":
        return []
    room = room_of(step, strategy)
    return [*step.equipment, *([room.id] if room is not None else [])]
