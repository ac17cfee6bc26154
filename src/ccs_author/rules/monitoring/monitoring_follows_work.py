"""Monitoring and the work that it watches."""

from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS, MonitoringLocation
from ccs_author.model.facility import Graded
from ccs_author.model.vocabulary import DAYS
from ccs_author.rules import PRACTICE, Gap, rule

LONGEST_DAYS: Final = 1
"""A location that is sampled on each day of work follows the work, in days."""


def worked_in(place: Graded, strategy: Strategy) -> bool:
    """Whether an aseptic step takes place in a place of grade A or B that is monitored."""
    code = place.id
    return (
        place.grade in {"A", "B"}
        and any(step.aseptic and code in {step.zone, step.room} for step in strategy.steps)
        and any(_watches(each) for each in strategy.monitored_at(code))
    )


@rule(Graded, PRACTICE("monitoring follows the work", "warning"), when=worked_in)
def monitoring_follows_work(place: Graded, strategy: Strategy) -> Iterator[Gap]:
    """Where aseptic work is done in grade A or B, organisms are looked for whenever it is.

    Monitoring that comes once a week says nothing of the batches between.

    Let a location for organisms follow the session or the batch, or sample on each day.
    """
    found = [each for each in strategy.monitored_at(place.id) if _watches(each)]
    if all(DAYS.get(each.frequency or "", 0) > LONGEST_DAYS for each in found):
        told = ", ".join(f"{each.id} {each.frequency}" for each in found)
        yield Gap(
            f"{place.id} (grade {place.grade}) is used for aseptic work, but organisms are "
            f"looked for less than daily: {told}"
        )


def _watches(location: MonitoringLocation) -> bool:
    return (
        location.method in VIABLE_METHODS
        and location.frequency is not None
        and not location.at_rest
    )
