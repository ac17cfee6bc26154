"""Graded rooms and the monitoring plan."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS
from ccs_author.model.facility import Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def graded(room: Room, _: Strategy) -> bool:
    """Whether the room has a cleanroom grade."""
    return room.grade in ("A", "B", "C", "D")


@rule(
    Room,
    ANNEX_1("9.4"),
    ANNEX_1("9.5"),
    covers=("A1-EMV-015", "A1-EMP-014"),
    when=graded,
)
def graded_place_monitored(room: Room, strategy: Strategy) -> Iterator[Gap]:
    """Every graded room has locations for particles and for organisms.

    A graded room that nobody monitors is graded on paper only.

    Add monitoring locations `at` the room, for `particles` and for a viable method.
    """
    methods = {each.method for each in strategy.monitored_at(room.id)}
    lacking = [
        word
        for word, found in (
            ("particles", "particles" in methods),
            ("organisms", bool(methods.intersection(VIABLE_METHODS))),
        )
        if not found
    ]
    if lacking:
        yield NotStated(
            f"{room.id} is grade {room.grade}, but no location for {' or '.join(lacking)} is "
            "stated in it"
        )
