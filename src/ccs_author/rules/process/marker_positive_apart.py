"""Infected material beside other material."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, rule
from ccs_author.rules.surroundings import room_of


def handles_positive(strategy: Strategy, _: Strategy) -> bool:
    """Whether any step handles material that is known to be infected."""
    return any(step.patient_material == "positive" for step in strategy.steps)


@rule(
    Strategy,
    PART_IV("4.3"),
    ANNEX_2A("5.3"),
    covers=("ATMP-SEG-004",),
    when=handles_positive,
)
def marker_positive_apart(strategy: Strategy, _: Strategy) -> Iterator[Gap]:
    """Infected material shares neither room nor equipment with other material without control.

    A negative patient must not receive what a positive one brought in.

    Give it a room and equipment of its own, or state in `decontamination_after` what is done
    before others use them.
    """
    used_by: dict[str, Step] = {}
    for step in strategy.steps:
        if step.patient_material in {"negative", "untested"}:
            for code in _uses(step, strategy):
                used_by.setdefault(code, step)
    for step in strategy.steps:
        if step.patient_material != "positive" or step.decontamination_after:
            continue
        for code in _uses(step, strategy):
            if (other := used_by.get(code)) is not None:
                yield Gap(
                    f"{step.id} handles positive material and shares {code} with {other.id}, "
                    f"whose material is {other.patient_material}",
                    "patient_material",
                    about=step,
                )


def _uses(step: Step, strategy: Strategy) -> list[str]:
    if step.exposure == "sealed":
        return []
    room = room_of(step, strategy)
    return [*step.equipment, *([room.id] if room is not None else [])]
