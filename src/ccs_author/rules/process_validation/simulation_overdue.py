"""Simulations that are due."""

import datetime as dt
from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.date import months_after
from ccs_author.model.elements.process_validation import AsepticProcessSimulation
from ccs_author.rules import ANNEX_1, ANNEX_2A, PART_IV, Gap, NotStated, dated_rule
from ccs_author.rules.process_validation.simulation_interval import (
    LONGEST_MONTHS,
    TOLERANCE_MONTHS,
)


def simulation_due(aps: AsepticProcessSimulation) -> dt.date | None:
    """Return by when the next successful run is due, where that can be told."""
    if aps.last is None or aps.interval_months is None:
        return None
    tolerance = TOLERANCE_MONTHS if aps.interval_months <= LONGEST_MONTHS else 0
    return months_after(aps.last, aps.interval_months + tolerance)


@dated_rule(AsepticProcessSimulation, ANNEX_1("9.38"), PART_IV("9.5.2"), ANNEX_2A("5.19"))
def simulation_overdue(
    aps: AsepticProcessSimulation, _: Strategy, as_of: dt.date
) -> Iterator[Gap]:
    """The last successful simulation is no older than its interval, give or take a month.

    The interval protects only when it is kept.

    State `last`, the day the last successful run ended; when it is overdue, stop or justify
    production until the next run has passed.
    """
    if aps.last is None:
        yield NotStated(f"{aps.id} does not state when it last succeeded")
        return
    due = simulation_due(aps)
    if due is not None and due < as_of:
        yield Gap(
            f"{aps.id} last succeeded on {aps.last}; with an interval of "
            f"{aps.interval_months} months and at most a month of tolerance it was due by "
            f"{due}",
            "last",
        )
