"""Monitoring of temperature and humidity."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, NotStated, rule
from ccs_author.rules.premises.climate_limits import grade_a_or_b


@rule(
    Room,
    ANNEX_1("9.2", "warning"),
    ANNEX_1("9.6", "warning"),
    covers=("A1-EMP-013",),
    when=grade_a_or_b,
)
def climate_monitored(room: Room, strategy: Strategy) -> Iterator[NotStated]:
    """Temperature and humidity of rooms of grade A and B are monitored.

    A range that nobody reads is a wish; people who are too warm shed more.

    Add monitoring locations at the room with method `temperature` and `humidity`.
    """
    methods = {each.method for each in strategy.monitored_at(room.id)}
    absent = [word for word in ("temperature", "humidity") if word not in methods]
    if absent:
        yield NotStated(
            f"{room.id} is grade {room.grade}, but no location for {' or '.join(absent)} is "
            "stated in it"
        )
