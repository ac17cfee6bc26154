"""Leak test of isolators."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.barriers import Barrier
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule
from ccs_author.rules.barriers.negative_isolator import isolator


@rule(
    Barrier,
    ANNEX_1("4.21"),
    PART_IV("4.2.1", "warning"),
    FDA_ASEPTIC("App. 1", "info"),
    covers=("A1-BAR-013", "ATMP-BAR-012"),
    when=isolator,
)
def isolator_leak_test(barrier: Barrier, _: Strategy) -> Iterator[Gap]:
    """An isolator is leak-tested at a stated interval against a stated limit.

    Seals and joints age; overpressure hides a leak until it fails.

    State `leak_test` with `frequency` and `acceptance`.
    """
    test = barrier.leak_test
    if test is None:
        yield NotStated(f"no leak test of {barrier.label} is stated")
    elif not test.holds("frequency", "acceptance"):
        yield NotStated(
            f"the leak test of {barrier.label} lacks frequency or limit", "leak_test"
        )
    elif test.frequency == "per event":
        yield Gap(
            f"{barrier.label} is leak-tested per event only, not at an interval",
            "leak_test.frequency",
        )
