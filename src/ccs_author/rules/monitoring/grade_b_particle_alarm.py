"""Particle counting in grade B rooms."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def grade_b(room: Room, _: Strategy) -> bool:
    """Whether the room is grade B."""
    return room.grade == "B"


@rule(Room, ANNEX_1("9.18", "warning"), covers=("A1-EMP-007",), when=grade_b)
def grade_b_particle_alarm(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Particle counting in grade B has a frequency, and alarms at its alert level.

    Grade B is the shield of grade A; when it weakens, those inside must learn of it before the
    work goes on. It may be counted less often than grade A.

    State `alarm: true` at a particle location of the room, with its `frequency`.
    """
    counts = [
        each
        for each in strategy.monitored_at(room.id)
        if each.method == "particles" and not each.at_rest
    ]
    if counts and not any(each.frequency for each in counts):
        names = " and ".join(each.id for each in counts)
        yield NotStated(
            f"{room.id} is grade B; how often its particles are counted ({names}) is not stated"
        )
    if not counts or any(each.alarm for each in counts):
        return
    names = " and ".join(each.id for each in counts)
    if any(each.alarm is None for each in counts):
        yield NotStated(
            f"{room.id} is grade B; whether its particle count ({names}) alarms is not stated"
        )
    else:
        yield Gap(
            f"{room.id} is grade B, but its particles are counted without an alarm ({names})"
        )
