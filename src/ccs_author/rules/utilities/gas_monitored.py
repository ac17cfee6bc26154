"""Monitoring of gases."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.elements.monitoring import VIABLE_METHODS
from ccs_author.model.elements.utilities import Sampling, Utility
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.utilities.gas_filtered_at_use import gas_in_contact
from ccs_author.rules.utilities.gas_specification import WANTED


@rule(
    Utility,
    ANNEX_1("6.19"),
    PART_IV("9.3", "warning"),
    FDA_ASEPTIC("IV.D", "warning"),
    covers=("A1-GAS-004", "ATMP-MAT-009"),
    when=gas_in_contact,
)
def gas_monitored(utility: Utility, strategy: Strategy) -> Iterator[Gap]:
    """A gas that touches product is monitored for organisms at a stated interval.

    A filter that fails between two tests is found by what comes through it.

    State `sampling` with its frequency and a viable count among its `tests`, or a monitoring
    location `at` the utility with method `gas viable` and a frequency.
    """
    sampling = utility.sampling
    sampled = sampling is not None and sampling.frequency is not None and _viable(sampling)
    if not sampled and not any(
        each.frequency and each.method in ("gas viable", *VIABLE_METHODS)
        for each in strategy.monitored_at(utility.id)
    ):
        yield NotStated(f"how often {utility.label} is monitored for organisms is not stated")


def _viable(sampling: Sampling) -> bool:
    tests = [test.lower() for test in sampling.tests]
    return any(word in test for test in tests for word in WANTED["viable count"])
