"""Environmental results of products that are used early."""

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, FDA_ASEPTIC, PART_IV, stated


def used_early(product: Product, _: Strategy) -> bool:
    """Whether the product is used before the sterility result is known."""
    return bool(product.short_shelf_life)


RECENT_ENVIRONMENT = stated(
    "recent-environment-at-release",
    Product,
    "release.environmental_data",
    "which recent environmental results are reviewed before it is used",
    ANNEX_2A("6.14"),
    ANNEX_1("10.10", "warning"),
    PART_IV("11", "warning"),
    FDA_ASEPTIC("XII", "warning"),
    covers=("ATMP-EM-008", "A1-QC-005"),
    when=used_early,
    explanation="""
    For a product used before its plates are read, the strategy says which results count.

    The results of its own sessions come too late; the latest ones of the same room and people
    are then what is known.

    State `release.environmental_data`: which results of which sessions are reviewed at which
    stage.
    """,
)
