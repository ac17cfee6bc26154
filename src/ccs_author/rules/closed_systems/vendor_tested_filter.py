"""Filters that only the vendor tests."""

from ccs_author.model import Strategy
from ccs_author.model.filtration import Filter
from ccs_author.rules import ANNEX_2A, FDA_ASEPTIC, PART_IV, stated


def tested_elsewhere(filter_: Filter, strategy: Strategy) -> bool:
    """Whether the vendor alone tests a filter of a site with short-lived products."""
    return bool(filter_.tested_by_vendor_only) and any(
        product.short_shelf_life for product in strategy.products
    )


VENDOR_TEST = stated(
    "vendor-tested-filter",
    Filter,
    "vendor_test_risk",
    "how the risk is handled that only the vendor tests it",
    ANNEX_2A("3.8", "warning"),
    PART_IV("5.1", "warning"),
    FDA_ASEPTIC("IX.B", "info"),
    covers=("ATMP-CLS-007",),
    when=tested_elsewhere,
    explanation="""
    A filter that only the vendor tests is treated as an added risk of short-lived products.

    The vendor's test tells nothing of transport, welding and use, and the product is given
    before anything else could tell.

    State `vendor_test_risk`, and why the site cannot test the filter.
    """,
)
