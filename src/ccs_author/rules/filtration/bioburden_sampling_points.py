"""Where bioburden is sampled before filtration."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid


@rule(
    Filter,
    ANNEX_1("8.93"),
    ANNEX_1("10.3"),
    covers=("A1-FIL-007",),
    when=sterilising_liquid,
)
def bioburden_sampling_points(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Bioburden is sampled in the bulk and immediately before filtration.

    Between the two lie hold times and connections, which show only when both are known; behind
    the first filter of a redundant pair nothing is left to count.

    State `bioburden_points`: bulk, and before the final filter (of a pair: the first one).
    """
    redundant = filter_.role is not None and filter_.role.startswith("redundant")
    last = "before the first filter" if redundant else "before the final filter"
    if not filter_.bioburden_points:
        yield NotStated(f"{filter_.label} does not state where bioburden is sampled")
        return
    for point in ("bulk", last):
        if point not in filter_.bioburden_points:
            yield Gap(
                f"the sampling points of bioburden for {filter_.label} "
                f"({', '.join(filter_.bioburden_points)}) leave out: {point}",
                "bioburden_points",
            )
