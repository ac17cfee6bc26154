"""Life of sterilising liquid filters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid

DAY_H = 24
"""No working day is longer; Annex 1 names no hours."""


@rule(Filter, ANNEX_1("8.94"), ANNEX_1("8.95"), covers=("A1-FIL-006",), when=sterilising_liquid)
def filter_life(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """A sterilising filter serves one batch of one working day, unless longer use is validated.

    Organisms held back multiply in the filter and may grow through it.

    State `batches_max: 1` and `use_max_h` of one working day; or why longer in
    `campaign_justification`, with the longest use and the validation in `validated_by`.
    """
    justified = filter_.campaign_justification is not None
    if filter_.batches_max is None:
        yield NotStated(f"{filter_.label} does not state how many batches it serves")
    elif filter_.batches_max > 1 and not justified:
        yield Gap(
            f"{filter_.label} serves {filter_.batches_max} batches, "
            "and no justification is given",
            "batches_max",
        )
    if filter_.use_max_h is None:
        yield NotStated(f"{filter_.label} does not state how long it is used at most")
    elif filter_.use_max_h.value > DAY_H and not justified:
        yield Gap(
            f"{filter_.label} is used for up to {filter_.use_max_h}, longer than a day, and no "
            "justification is given",
            "use_max_h",
        )
    if justified and filter_.validated_by is None:
        yield NotStated(
            f"{filter_.label} is used for longer than one batch or day, and no validation is "
            "named",
            "campaign_justification",
        )
