"""Life of utilities of high impact."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.utilities import Utility
from ccs_author.rules import ANNEX_1, GMP, Gap, NotStated, rule


def runs_with_high_impact(utility: Utility, _: Strategy) -> bool:
    """Whether the utility runs on site and its impact on product is high."""
    return utility.impact == "high" and utility.kind != "bought sterile water"


@rule(
    Utility,
    ANNEX_1("6.3"),
    GMP("Annex 15 8.1", "warning"),
    covers=("A1-UTL-005",),
    when=runs_with_high_impact,
)
def utility_lifecycle(utility: Utility, strategy: Strategy) -> Iterator[Gap]:
    """A utility of high impact is qualified and monitored.

    Qualification shows that it can work, monitoring that it still does.

    Name the report in `qualification`, and state `sampling` or a monitoring location `at` it.
    """
    if utility.qualification is None:
        yield NotStated(f"no qualification of {utility.label} is stated")
    sampled = utility.sampling is not None and (
        utility.sampling.frequency is not None or bool(utility.sampling.online)
    )
    if not sampled and not strategy.monitored_at(utility.id):
        yield NotStated(f"how {utility.label} is monitored is not stated")
