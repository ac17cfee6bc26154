"""Why a product is not sterilised in its container."""

from collections.abc import Iterator

from ccs_author.model import Strategy
from ccs_author.model.site import Product
from ccs_author.rules import ANNEX_1, ANNEX_2A, Gap, NotStated, rule


def not_terminal(product: Product, _: Strategy) -> bool:
    """Whether sterility is reached without terminal sterilisation."""
    return product.sterilisation_route in {"sterile filtration", "aseptic processing"}


@rule(
    Product,
    ANNEX_1("8.34", "warning"),
    ANNEX_1("8.11", "warning"),
    ANNEX_2A("B2.5", "warning"),
    covers=("A1-STP-013", "A1-STP-008", "ATMP-VIR-003"),
    when=not_terminal,
)
def route_justified(product: Product, _: Strategy) -> Iterator[Gap]:
    """A product that is not terminally sterilised, or not filtered, tells why.

    Terminal sterilisation and then filtration are the safer ways; leaving them is a decision
    about patients.

    State in `route_justification` why the product cannot be sterilised in its container, or
    filtered, and in `filterable` whether the formulation passes a sterilising filter.
    """
    if product.route_justification:
        return
    if product.sterilisation_route == "aseptic processing" and product.filterable:
        yield Gap(
            f"{product.id} is filterable, but made by aseptic processing throughout, and no "
            "reason is given",
            "sterilisation_route",
        )
    else:
        yield NotStated(
            f"why {product.id} is not terminally sterilised is not stated",
            "route_justification",
        )
