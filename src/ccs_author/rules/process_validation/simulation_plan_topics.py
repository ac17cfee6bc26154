"""What the plan of a simulation considers."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, NotStated, rule

TOPICS = {
    "the worst case": ("worst_case",),
    "the containers it stands for": ("grouping",),
    "the longest holding": ("holding",),
    "the volume filled": ("fill",),
    "the detection of growth": ("detection",),
    "pauses of work": ("pauses",),
    "campaigns": ("campaign",),
    "runs at the end of production": ("production_end", "end_of_production"),
}
"""Topics that no other rule asks for, each with the fields that answer it."""


@rule(AsepticProcessSimulation, ANNEX_1("9.36", "warning"), covers=("A1-APS-011",))
def simulation_plan_topics(aps: AsepticProcessSimulation, _: Strategy) -> Iterator[NotStated]:
    """The plan of a simulation answers every topic that Annex 1 asks it to weigh.

    A run that leaves out the longest holding, the pauses or the worst container shows an easier
    process than the one that patients depend on.

    State `worst_case`, `grouping`, `holding`, `fill`, `detection`, `pauses`, `campaign` and
    `production_end`, also where the answer is that there is none. Gas, medium, duration, shifts
    and monitoring have rules of their own.
    """
    absent = [
        words
        for words, fields in TOPICS.items()
        if not any(aps.holds(field) for field in fields)
    ]
    if absent:
        yield NotStated(f"the plan of {aps.id} leaves open {', '.join(absent)}")
