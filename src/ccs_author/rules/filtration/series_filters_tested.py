"""Filters in series that are validated as one."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule


def one_of_a_series(filter_: Filter, _: Strategy) -> bool:
    """Whether several filters together are validated as one."""
    return filter_.role == "one of a series"


@rule(Filter, ANNEX_1("8.91"), covers=("A1-FIL-011",), when=one_of_a_series)
def series_filters_tested(filter_: Filter, strategy: Strategy) -> Iterator[Gap]:
    """Where several filters are validated as one, all of them are tested after use.

    The validation holds for all of them together, and so fails with any one of them.

    Name the others in `together_with` and state `post_use_test: true` for each.
    """
    if not filter_.together_with:
        yield NotStated(f"{filter_.label} does not name the other filters of its series")
    for code in (filter_.id, *filter_.together_with):
        other = strategy.find(code, Filter)
        if other is not None and other.post_use_test is False:
            yield Gap(
                f"{other.id} is not tested after use, although {filter_.label} is validated "
                "as one of a series",
                "post_use_test" if other is filter_ else "together_with",
            )
