"""Sterile filtration of vectors."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, Gap, NotStated, rule


def vector_not_filtered(product: Product, _: Strategy) -> bool:
    """Whether the product is itself a vector, not cells, and is not filtered sterile."""
    return (
        bool(product.vectors)
        and product.origin in (None, "not cellular")
        and product.sterilisation_route == "aseptic processing"
    )


@rule(
    Product,
    ANNEX_2A("B2.5"),
    ANNEX_1("8.11", "warning"),
    covers=("ATMP-VIR-003",),
    when=vector_not_filtered,
)
def vector_filtered(product: Product, _: Strategy) -> Iterator[Gap]:
    """A vector is filtered sterile where it passes the filter, and otherwise says why not.

    Many vectors are smaller than the pores, and filtration is the last step that could take
    organisms out.

    Filter it (`sterilisation_route: sterile filtration`), or state `filterable: false` and the
    reason in `route_justification`.
    """
    if product.filterable:
        yield Gap(
            f"{product.id} passes a sterilising filter, and is not filtered",
            "sterilisation_route",
        )
    elif product.route_justification is None:
        yield NotStated(
            f"{product.id} is not filtered sterile, and why is not stated",
            "route_justification",
        )
