"""Alert levels beside action limits."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS, MonitoringLocation
from ccs_author.model.quantity import plain
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def counts(location: MonitoringLocation, _: Strategy) -> bool:
    """Whether the location counts particles or organisms, so that less is better."""
    return location.method == "particles" or location.method in VIABLE_METHODS


@rule(MonitoringLocation, ANNEX_1("9.9"), ANNEX_1("9.10"), covers=("A1-EMP-002",), when=counts)
def alert_below_action(location: MonitoringLocation, _: Strategy) -> Iterator[Gap]:
    """Every count has an alert level that lies at or below its action limit.

    An alert level that is missing, or above the action limit, cannot warn of an adverse trend.

    State `alert` (and `alert_5um` beside `action_5um`) from qualification and routine data, not
    above the action limit. Viable counts in grade A need none: any growth is acted upon.
    """
    for alert_key, action_key in (("alert", "action"), ("alert_5um", "action_5um")):
        alert, action = getattr(location, alert_key), getattr(location, action_key)
        if action is None:
            continue
        if alert is None:
            by_event = alert_key == "alert_5um" and location.event_rule is not None
            if (action > 0 or location.method == "particles") and not by_event:
                yield NotStated(
                    f"{location.id} has an action limit of {plain(action)}, but no "
                    f"alert level{' for 5 um' if alert_key.endswith('5um') else ''}"
                )
        elif alert > action:
            yield Gap(
                f"{location.id} has an alert level of {plain(alert)} above its action limit of "
                f"{plain(action)}",
                alert_key,
            )
