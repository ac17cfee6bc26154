"""Room of functionally closed steps."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.process import Step
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, rule
from ccs_author.rules.surroundings import around, cleaner_than, told


def functionally_closed(step: Step, _: Strategy) -> bool:
    """Whether the system is opened at times and then closed again."""
    return step.exposure == "functionally closed"


@rule(
    Step,
    ANNEX_1("8.130", "warning"),
    PART_IV("4.2.2", "warning"),
    ANNEX_2A("3.13", "warning"),
    when=functionally_closed,
)
def functionally_closed_step_room(step: Step, strategy: Strategy) -> Iterator[Gap]:
    """A functionally closed step takes place in grade C or better.

    The system was open before; what the room left in it, the cycle that closes it again has to
    remove.

    Move the step, or explain the surroundings in `background_exception`.
    """
    place = around(step, strategy)
    if place is None or place.grade is None:
        yield NotStated(
            f"{step.id} is functionally closed, but the grade of its room is not stated", "room"
        )
    elif not cleaner_than(place, "C") and not step.background_exception:
        yield Gap(
            f"{step.id} is functionally closed, but takes place in {told(place)}, below "
            "grade C",
            "room",
        )
