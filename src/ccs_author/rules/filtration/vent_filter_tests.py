"""Vent and gas filters that stay in place."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.filtration.vent_filter import filters_gas

OF_ONE_USE = ("each batch", "each use", "each cycle", "each session")
ASKED = {
    "installed_test": "at installation",
    "post_use_test": "before it is replaced",
}


def stays_in_place(filter_: Filter, strategy: Strategy) -> bool:
    """Whether it filters gas, is not critical, and serves for longer than one batch."""
    once = filter_.batches_max == 1 or filter_.replaced in OF_ONE_USE
    return filters_gas(filter_, strategy) and filter_.critical is False and not once


@rule(Filter, ANNEX_1("8.89"), covers=("A1-FIL-005",), when=stays_in_place)
def vent_filter_tests(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """A gas filter in long use is tested at installation and before it is replaced.

    Between the two tests lies all that it filtered; the second one says whether it held.

    State `installed_test: true`, `post_use_test: true`, and its longest use in `use_max_h` or
    `replaced`.
    """
    for field, when in ASKED.items():
        answer = getattr(filter_, field)
        if answer is None:
            yield NotStated(f"whether {filter_.label} is tested {when} is not stated")
        elif not answer:
            yield Gap(f"{filter_.label} is not tested {when}", field)
    if filter_.use_max_h is None and filter_.replaced is None:
        yield NotStated(f"how long {filter_.label} stays in place at most is not stated")
