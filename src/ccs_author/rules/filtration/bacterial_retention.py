"""Bacterial retention of filters."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_1, Gap, NotStated, rule
from ccs_author.rules.filtration.integrity_before_use import sterilising_liquid


@rule(Filter, ANNEX_1("8.84", "warning"), covers=("A1-FIL-014",), when=sterilising_liquid)
def bacterial_retention(filter_: Filter, _: Strategy) -> Iterator[Gap]:
    """Bacterial retention is shown with the product, or a surrogate is justified.

    Product can shrink organisms, loosen membranes or kill the challenge before it is counted.

    State `validation.retention_with`, and for a surrogate `validation.retention_rationale`.
    """
    validation = filter_.validation
    if validation is None or validation.retention_with is None:
        yield NotStated(
            f"{filter_.label} does not state with which fluid retention was shown",
            "validation" if validation is not None else None,
        )
    elif validation.retention_with == "surrogate" and validation.retention_rationale is None:
        yield Gap(
            f"retention of {filter_.label} was shown with a surrogate, and no reason is given",
            "validation.retention_with",
        )
