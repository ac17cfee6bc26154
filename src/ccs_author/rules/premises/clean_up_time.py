"""Recovery of rooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, PART_IV, Gap, NotStated, rule
from ccs_author.rules.classified import classified

GUIDANCE_MIN = 20


def turbulent(room: Room, strategy: Strategy) -> bool:
    """Whether the room is graded and its air does not claim to be unidirectional."""
    return classified(room, strategy) and room.airflow != "unidirectional"


@rule(
    Room,
    ANNEX_1("4.29", "warning"),
    PART_IV("4.2.2", "warning"),
    covers=("A1-AIR-007",),
    when=turbulent,
)
def clean_up_time(room: Room, _: Strategy) -> Iterator[Gap]:
    """A graded room is back at its limits at rest in less than 20 minutes.

    The time tells how soon the air removes what work has raised, and so how long the room
    stays worse than its grade.

    State the measured time in `clean_up_min`; where it is 20 minutes or more, raise the air
    changes or waive this with the reason.
    """
    time = room.clean_up_min
    if time is None:
        yield NotStated(
            f"{room.id} (grade {room.grade}) states no clean-up time", "clean_up_min"
        )
    elif time.value >= GUIDANCE_MIN:
        yield Gap(
            f"{room.id} (grade {room.grade}) needs {time} to clean up, not less than "
            f"{GUIDANCE_MIN} min",
            "clean_up_min",
        )
