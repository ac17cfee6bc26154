"""Sterility of agents in grade A and B."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import CleaningTask, Disinfectant
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def in_a_or_b(task: CleaningTask, strategy: Strategy) -> bool:
    """Whether the task cleans a grade A or B place."""
    grades = {*task.grades, *(strategy.grade_of(place) for place in task.where)}
    return bool(grades.intersection({"A", "B"}))


@rule(
    CleaningTask,
    ANNEX_1("4.35"),
    covers=("A1-DIS-003",),
    when=in_a_or_b,
)
def sterile_agents_in_a_and_b(task: CleaningTask, strategy: Strategy) -> Iterator[Gap]:
    """Cleaning agents and disinfectants used in grade A and B are sterile.

    An agent that is not sterile brings in what it should kill, and some organisms live in it.

    Use an agent with `sterile: true` for this line of the programme.
    """
    for code in (task.agent, *task.rotated_with):
        agent = strategy.find(code, Disinfectant)
        if agent is None or agent.kind in ("hydrogen peroxide vapour", "dry heat"):
            continue
        if agent.sterile is None:
            yield NotStated(
                f"{task.label} uses {agent.label} in grade A or B; "
                "whether it is sterile is not stated"
            )
        elif not agent.sterile:
            yield Gap(
                f"{task.label} uses {agent.label} in grade A or B, but it is not sterile",
                "agent" if code == task.agent else "rotated_with",
            )
