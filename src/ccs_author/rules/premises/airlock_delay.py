"""Time between the doors of an airlock."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.premises.airlock_flushed import graded_airlock


@rule(Room, ANNEX_1("4.13", "info"), covers=("A1-LOCK-004",), when=graded_airlock)
def airlock_delay(room: Room, _: Strategy) -> Iterator[NotStated]:
    """The strategy says whether the second door of an airlock opens after a delay.

    An airlock separates only if its air has been changed before the next door opens.

    State `door_delay_s`, or in `door_delay_reason` why none is needed.
    """
    airlock = room.airlock
    if airlock is None or airlock.door_delay_reason is not None:
        return
    if airlock.door_delay_s is None:
        yield NotStated(f"{room.id} does not state a delay between its doors", "airlock")
