"""Alert levels and the data behind them."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from ccs_author.model import Strategy
from ccs_author.model.date import months_after
from ccs_author.model.elements.monitoring import Monitoring
from ccs_author.rules import ANNEX_1, PRACTICE, Gap, NotStated, dated_rule

USUAL_MONTHS: Final = 12


def has_alert_levels(monitoring: Monitoring, _: Strategy) -> bool:
    """Whether any location has an alert level above zero."""
    return any((each.alert or 0) > 0 for each in monitoring.locations)


@dated_rule(
    Monitoring,
    ANNEX_1("9.9", "warning"),
    PRACTICE("alert levels are judged again each year", "warning"),
    when=has_alert_levels,
)
def alert_levels_reviewed(monitoring: Monitoring, _: Strategy, as_of: dt.date) -> Iterator[Gap]:
    """Alert levels were judged again by routine data within the last twelve months.

    A level from qualification fits the room of that day; later it rings too often, so that
    nobody listens, or never. Annex 1 gives no interval; a year is usual.

    State the day in `trending.alert_levels_reviewed`.
    """
    trending = monitoring.trending
    day = trending.alert_levels_reviewed if trending is not None else None
    if day is None:
        yield NotStated(
            "when alert levels were last judged again by routine data is not stated",
            "trending" if trending is not None else None,
        )
    elif months_after(day, USUAL_MONTHS) < as_of:
        yield Gap(
            f"alert levels were last judged again on {day}, more than {USUAL_MONTHS} months "
            "ago",
            "trending.alert_levels_reviewed",
        )
