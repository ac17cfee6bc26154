"""Periodic use of a sporicide."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.cleaning import Cleaning, CleaningTask, Disinfectant
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.cleaning.agents_of_more_than_one_kind import disinfects_cleanrooms


@rule(
    Cleaning,
    ANNEX_1("4.33"),
    covers=("A1-DIS-002",),
    when=disinfects_cleanrooms,
)
def sporicide_in_programme(cleaning: Cleaning, strategy: Strategy) -> Iterator[Gap]:
    """A sporicide is used at a stated interval in each grade of room.

    Spores outlive every other disinfectant and grow once the room is wet or warm.

    Add a line to `programme` whose `agent` (or `rotated_with`) is `sporicidal: true`, with its
    `frequency` and the rooms or grades it holds for.
    """
    sporicidal = {each.id for each in strategy.of_kind(Disinfectant) if each.sporicidal}
    if not sporicidal:
        yield NotStated("no disinfectant is stated to be sporicidal")
        return
    lines = [
        task
        for task in cleaning.programme
        if task.agent in sporicidal or sporicidal.intersection(task.rotated_with)
    ]
    timed = [task for task in lines if task.frequency or task.occasion]
    if not timed:
        yield NotStated(
            "the programme does not say when a sporicide "
            f"({', '.join(sorted(sporicidal))}) is used"
        )
        return
    left_out = _grades_of_rooms(strategy) - _grades_reached(timed, strategy)
    if left_out and all(task.grades or task.where for task in timed):
        yield NotStated(
            "the programme does not say when a sporicide "
            f"({', '.join(sorted(sporicidal))}) is used in rooms of grade "
            f"{', '.join(sorted(left_out))}",
            "programme",
        )


def _grades_of_rooms(strategy: Strategy) -> set[str]:
    return {
        room.grade for room in strategy.premises.rooms if room.grade in ("A", "B", "C", "D")
    }


def _grades_reached(tasks: list[CleaningTask], strategy: Strategy) -> set[str]:
    rooms = (strategy.find(place, Room) for task in tasks for place in task.where)
    return {grade for task in tasks for grade in task.grades} | {
        room.grade for room in rooms if room is not None and room.grade is not None
    }
