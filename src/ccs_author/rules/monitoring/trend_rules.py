"""Trending of monitoring results."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS, Monitoring
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule

EXPECTED = (
    "increasing excursions",
    "consecutive alerts",
    "repeated actions",
    "change of flora",
)


def monitors(monitoring: Monitoring, _: Strategy) -> bool:
    """Whether anything is monitored."""
    return bool(monitoring.locations)


@rule(Monitoring, ANNEX_1("9.11"), covers=("A1-EMR-001",), when=monitors)
def trend_rules(monitoring: Monitoring, _: Strategy) -> Iterator[Gap]:
    """Four kinds of trend are looked for in monitoring results.

    A single result within limits says little; the drift towards them, repeats and a change of
    flora are what warns in time.

    List under `trending.rules`: increasing excursions, consecutive alerts, repeated actions
    and, where organisms are sampled, change of flora.
    """
    if monitoring.trending is None or not monitoring.trending.rules:
        yield NotStated("no trend rules are stated")
        return
    sampled = any(location.method in VIABLE_METHODS for location in monitoring.locations)
    expected = EXPECTED if sampled else EXPECTED[:-1]
    absent = [word for word in expected if word not in monitoring.trending.rules]
    if absent:
        yield NotStated(f"the trend rules leave out {', '.join(absent)}", "trending.rules")
