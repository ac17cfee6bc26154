"""Graded places and the monitoring plan."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS, MonitoringLocation
from ccs_author.model.facility import Graded, Room
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def graded(place: Graded, strategy: Strategy) -> bool:
    """Whether it is a room of grade A to D, or a space of grade B to D that is no part of one.

    Grade A zones have rules of their own; a space as clean as its room may count with it.
    """
    if isinstance(place, Room):
        return place.grade in ("A", "B", "C", "D")
    room = strategy.room_of(place.id)
    return place.grade in ("B", "C", "D") and (room is None or room.grade != place.grade)


@rule(
    Graded,
    ANNEX_1("9.4"),
    ANNEX_1("9.5"),
    covers=("A1-EMV-015", "A1-EMP-014"),
    when=graded,
)
def graded_place_monitored(place: Graded, strategy: Strategy) -> Iterator[Gap]:
    """Every graded place is monitored in operation, a room for particles and for organisms.

    A graded room that nobody monitors, or only while it stands empty, is graded on paper only.

    Add monitoring locations `at` the place, in operation; in a room for `particles` and for a
    viable method; around grade A let one cover set-up too (`during`).
    """
    counts = [
        each
        for each in strategy.monitored_at(place.id)
        if each.method == "particles" or each.method in VIABLE_METHODS
    ]
    lacking = _lacking(place, counts)
    if lacking:
        yield NotStated(
            f"{place.id} is grade {place.grade}, but no location for {' or '.join(lacking)} is "
            "stated in it"
        )
    if counts and all(each.at_rest for each in counts):
        names = ", ".join(each.id for each in counts)
        yield Gap(f"{place.id} is grade {place.grade}, but is monitored at rest only ({names})")
    elif counts and _holds_grade_a(place, strategy) and not any(map(_covers_set_up, counts)):
        yield NotStated(
            f"{place.id} surrounds grade A; whether it is monitored during set-up is not stated"
        )


def _lacking(place: Graded, counts: list[MonitoringLocation]) -> list[str]:
    particles = any(each.method == "particles" for each in counts)
    organisms = any(each.method != "particles" for each in counts)
    if not isinstance(place, Room):
        return [] if particles or organisms else ["particles", "organisms"]
    found = (("particles", particles), ("organisms", organisms))
    return [word for word, stated in found if not stated]


def _holds_grade_a(place: Graded, strategy: Strategy) -> bool:
    return place.grade == "B" and any(
        space.room == place.id and space.grade == "A" for space in strategy.spaces
    )


def _covers_set_up(location: MonitoringLocation) -> bool:
    return location.whole_session or "set-up" in location.during
