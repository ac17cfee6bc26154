"""Infected material beside other material."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, rule
from ccs_author.rules.surroundings import room_of


def handles_positive(step: Step, _: Strategy) -> bool:
    """Whether the step handles material known to be infected, and is not sealed."""
    return step.patient_material == "positive" and step.exposure != "sealed"


@rule(
    Step,
    PART_IV("4.3"),
    ANNEX_2A("5.3"),
    covers=("ATMP-SEG-004",),
    when=handles_positive,
)
def marker_positive_apart(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """Infected material shares neither room nor equipment with other material without control.

    A negative patient must not receive what a positive one brought in.

    Give it a room and equipment of its own, or state in `decontamination_after` what is done
    before others use them.
    """
    if step.decontamination_after:
        return
    room = room_of(step, strategy)
    for other in strategy.steps:
        if other.patient_material not in {"negative", "untested"}:
            continue
        shared = sorted({*step.equipment} & {*other.equipment})
        if room is not None and room_of(other, strategy) is room:
            shared.append(room.id)
        if shared:
            yield Gap(
                f"{step.id} handles positive material and shares {' and '.join(shared)} with "
                f"{other.id}, whose material is {other.patient_material}",
                "patient_material",
            )
