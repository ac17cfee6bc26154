"""Spills of vectors."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Vector
from ccs_author.rules import ANNEX_2A, PART_IV, Gap, NotStated, rule

PARTS = {
    "agent": "the agent",
    "contact_min": "its contact time",
    "steps": "what is done until work goes on",
    "validated_by": "the study behind it",
}


@rule(
    Vector,
    ANNEX_2A("5.14"),
    PART_IV("9.4"),
    covers=("ATMP-VIR-002",),
)
def spill_plan(vector: Vector, strategy: Strategy) -> Iterator[Gap]:
    """There is a complete spill plan for each vector.

    In the first minutes after a spill nobody has time to look up what kills it.

    Add a spill plan that names the vector, with `agent`, `contact_min`, `steps` up to when work
    may go on, and the study in `validated_by`.
    """
    plans = [each for each in strategy.cleaning.spill_plans if vector.id in each.vectors]
    if not plans:
        yield NotStated(f"no spill plan for {vector.label} is stated")
    elif not any(plan.holds(*PARTS) for plan in plans):
        absent = [words for field, words in PARTS.items() if not plans[0].holds(field)]
        yield NotStated(
            f"{plans[0].id}, the spill plan for {vector.label}, leaves out {', '.join(absent)}"
        )
