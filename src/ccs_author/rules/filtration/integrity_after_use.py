"""Integrity test of filters after use."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, FDA_ASEPTIC, PART_IV, Gap, NotStated, rule


def sterility_rests_on_it(filter_: Filter, _: Strategy) -> bool:
    """Whether sterility depends directly on the filter, and not on the one before it."""
    if filter_.role == "redundant, second" and filter_.together_with:
        return False
    return filter_.kind == "sterilising liquid filter" or bool(filter_.critical)


@rule(
    Filter,
    ANNEX_1("8.87"),
    ANNEX_1("8.88"),
    PART_IV("9.5.3", "warning"),
    FDA_ASEPTIC("IX.B", "warning"),
    covers=("A1-FIL-003", "A1-FIL-004", "ATMP-FLT-002"),
    when=sterility_rests_on_it,
)
def integrity_after_use(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """A filter on which sterility depends is tested for integrity after use.

    Only the test after use shows that the filter was whole while it did its work.

    Test it and state `post_use_test: true`; where a test is not feasible, say why in a waiver
    and how the added risk is handled in `vendor_test_risk`.
    """
    if filter_.post_use_test:
        return
    if filter_.post_use_test is None:
        yield NotStated(f"whether {filter_.label} is tested after use is not stated")
    else:
        yield Gap(
            f"{filter_.label} is not tested after use, although sterility depends on it",
            "post_use_test",
        )
