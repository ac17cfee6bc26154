"""Growth in grade A."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.critical import supply_only


def has_grade_a(_: Monitoring, strategy: Strategy) -> bool:
    """Whether the site has a grade A place."""
    places = (*strategy.premises.rooms, *strategy.spaces)
    return any(place.grade == "A" and not supply_only(place) for place in places)


@rule(Monitoring, ANNEX_1("9.30"), covers=("A1-EMV-002",), when=has_grade_a)
def grade_a_growth_investigated(monitoring: Monitoring, _: Strategy) -> Iterator[Gap]:
    """What follows any growth in grade A is stated.

    In grade A one colony is already a signal, and product may have been exposed when it fell.

    State under `grade_a_growth` that any growth is investigated, and what happens to the batch.
    """
    if monitoring.grade_a_growth is None:
        yield NotStated("what follows growth in grade A is not stated")
