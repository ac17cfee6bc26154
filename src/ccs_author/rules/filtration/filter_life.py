"""Life of sterilising liquid filters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid


@rule(Filter, ANNEX_1("8.94"), ANNEX_1("8.95"), covers=("A1-FIL-006",), when=sterilising_liquid)
def filter_life(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """A sterilising filter serves one batch, unless longer use is validated and justified.

    Organisms held back multiply in the filter and may grow through it.

    State `batches_max: 1`, or the validated reason in `campaign_justification`.
    """
    if filter_.batches_max is None:
        yield NotStated(f"{filter_.label} does not state how many batches it serves")
    elif filter_.batches_max > 1 and filter_.campaign_justification is None:
        yield Gap(
            f"{filter_.label} serves {filter_.batches_max} batches, "
            "and no justification is given",
            "batches_max",
        )
