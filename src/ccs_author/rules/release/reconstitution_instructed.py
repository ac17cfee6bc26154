"""What is done with a product after release."""

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_2A, PART_IV, stated


def reconstituted(product: Product, _: Strategy) -> bool:
    """Whether something is done with the product between release and use."""
    return product.reconstitution is not None


RECONSTITUTION = stated(
    "reconstitution-instructed",
    Product,
    "reconstitution_instructions",
    "the validated instructions for its reconstitution",
    PART_IV("16", "warning"),
    ANNEX_2A("6.15", "info"),
    covers=("ATMP-REC-001",),
    when=reconstituted,
    explanation="""
    What is done with a product after release follows validated aseptic instructions.

    Thawing, washing or diluting at the bedside opens the container once more, outside any
    cleanroom and outside the hands of the maker.

    Name the instructions in `reconstitution_instructions`.
    """,
)
