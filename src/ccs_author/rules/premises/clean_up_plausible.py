"""Clean-up time beside air changes."""

from collections.abc import Iterator
from math import log

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.model.quantity import plain
from ccs_author.rules import PRACTICE, Gap, rule

HUNDREDFOLD = 60 * log(100)
"""Minutes in which one air change an hour, perfectly mixed, dilutes to a hundredth."""


def both_stated(room: Room, _: Strategy) -> bool:
    """Whether a turbulent room states its air changes and its clean-up time."""
    stated = room.air_changes_per_h is not None and room.clean_up_min is not None
    return stated and room.airflow != "unidirectional"


@rule(Room, PRACTICE("figures that agree", "info"), when=both_stated)
def clean_up_plausible(room: Room, _: Strategy) -> Iterator[Gap]:
    """Clean-up time and air changes of a room agree with each other.

    Dilution to a hundredth takes ln 100 divided by the air changes. A much longer time means
    dead corners; a shorter one means that a figure is wrong or that the air does not mix.

    Check both figures. Where the air sweeps rather than mixes, state `airflow: unidirectional`.
    """
    changes, time = room.air_changes_per_h, room.clean_up_min
    if not changes or time is None or changes < 0:
        return
    mixed = HUNDREDFOLD / changes
    if not mixed / 2 <= time.value <= mixed * 3:
        yield Gap(
            f"{room.id} cleans up in {time}, but {plain(changes)} air changes an hour take "
            "about "
            f"{mixed:.0f} min",
            "clean_up_min",
        )
